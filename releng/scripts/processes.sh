# Everything this script starts or leaves lying about is ended or removed by this script, however it ends.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

OWN_GROUPS=()
OWN_PROCESSES=()
OWN_FOLDERS=()

# Starts a command as a process group of its own, its output in the log $1; GROUP is its id. A terminal's Ctrl-C
# reaches only this script, which then ends the group.
start_group() {
	local log=$1
	shift
	: >"$log"
	set -m
	with_parent "$@" >"$log" 2>&1 </dev/null &
	GROUP=$!
	set +m
	OWN_GROUPS+=("$GROUP")
}

# Replaces this (sub)shell by a command that, where Linux can do it, is ended even when this script is killed by force.
with_parent() {
	if have setpriv && setpriv --pdeathsig TERM true 2>/dev/null; then
		exec setpriv --pdeathsig TERM "$@"
	fi
	exec "$@"
}

# Ends the process $1, or the group -$1; by force when it does not go within five seconds.
end_process() {
	local tries=0
	kill -TERM -- "$1" 2>/dev/null || return 0
	while kill -0 -- "$1" 2>/dev/null && [ $tries -lt 50 ]; do
		sleep 0.1
		tries=$((tries + 1))
	done
	kill -KILL -- "$1" 2>/dev/null
	wait "${1#-}" 2>/dev/null
}

# A temporary folder, gone when the script ends; TEMPORARY is its name.
temporary_folder() {
	TEMPORARY=$(mktemp -d "${1:-${TMPDIR:-/tmp}}/brushwork.XXXXXX") || fail "no temporary folder in ${1:-${TMPDIR:-/tmp}}"
	OWN_FOLDERS+=("$TEMPORARY")
}

# Waits until no other script works under the lock $1, a file with the number of its process; $2 says what the other one
# does. The file comes whole, as a link to a finished one: a lock always has an owner.
take_lock() {
	local owner said=no lost=0 mine
	mkdir -p "$(dirname "$1")" || fail "cannot write $(dirname "$1")"
	mine=$(mktemp "$1.XXXXXX") || fail "cannot write $(dirname "$1")"
	OWN_FOLDERS+=("$mine")
	printf '%s\n' "$$" >"$mine" || fail "cannot write $mine"
	[ ! -d "$1" ] || rm -rf "$1" # an earlier Brushwork made a folder
	until ln "$mine" "$1" 2>/dev/null; do
		if ! owner=$(cat "$1" 2>/dev/null); then # given back just now, or there are no links here
			lost=$((lost + 1))
			[ $lost -lt 50 ] || fail "cannot make the lock $1; delete it, or move to a disk that knows hard links"
			sleep 0.1
		elif kill -0 "$owner" 2>/dev/null; then
			[ $said = yes ] || say "waiting: another brushwork (process $owner) $2"
			said=yes
			sleep 0.5
		else
			break_lock "$1" "$owner" "$mine"
		fi
	done
	rm -f "$mine"
	OWN_FOLDERS+=("$1")
}

# Removes the lock $1, whose owner $2 was killed by force. Only one script at a time does so, by a second lock that it makes
# of its file $3: else one could remove the lock that another has just taken over.
break_lock() {
	ln "$3" "$1.breaking" 2>/dev/null || { # somebody else does it
		lost=$((lost + 1))
		[ $lost -lt 50 ] || fail "cannot break the lock $1; delete it and $1.breaking"
		sleep 0.1
		return 0
	}
	OWN_FOLDERS+=("$1.breaking")
	[ "$(cat "$1" 2>/dev/null)" != "$2" ] || rm -f "$1"
	rm -f "$1.breaking"
}

# Ends groups and processes, gives back locks and temporary folders. Also called before this shell becomes another one.
clean_up() {
	local item
	for item in ${OWN_GROUPS[@]+"${OWN_GROUPS[@]}"}; do end_process "-$item"; done
	for item in ${OWN_PROCESSES[@]+"${OWN_PROCESSES[@]}"}; do end_process "$item"; done
	for item in ${OWN_FOLDERS[@]+"${OWN_FOLDERS[@]}"}; do rm -rf "$item"; done
	OWN_GROUPS=()
	OWN_PROCESSES=()
	OWN_FOLDERS=()
}

end_cleanly() {
	trap clean_up EXIT
	trap 'clear_line; exit 129' HUP
	trap 'clear_line; exit 130' INT
	trap 'clear_line; exit 143' TERM
}
