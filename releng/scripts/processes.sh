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

# Waits until no other script works under the lock $1, a folder; $2 says what the other one does.
take_lock() {
	local owner said=no
	mkdir -p "$(dirname "$1")" || fail "cannot write $(dirname "$1")"
	until mkdir "$1" 2>/dev/null; do
		owner=$(cat "$1/pid" 2>/dev/null)
		if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
			rm -rf "$1" # its owner was killed by force
			continue
		fi
		[ $said = yes ] || say "waiting: another brushwork (process ${owner:-unknown}) $2"
		said=yes
		sleep 0.5
	done
	printf '%s\n' "$$" >"$1/pid"
	OWN_FOLDERS+=("$1")
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
