# What the user reads: sentences, one updating line on a terminal, plain lines elsewhere.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# Where progress goes. Commands whose standard output is their result leave it at standard error.
PROGRESS=2

have() {
	command -v "$1" >/dev/null 2>&1
}

# Ends the script with one sentence and status 2: something the user can mend.
fail() {
	clear_line
	printf 'brushwork: %s\n' "$1" >&2
	exit 2
}

say() {
	clear_line
	printf '%s\n' "$1" >&"$PROGRESS"
}

on_terminal() {
	[ -t "$PROGRESS" ] && [ "${TERM:-dumb}" != dumb ]
}

clear_line() {
	! on_terminal || printf '\r\033[K' >&"$PROGRESS"
}

terminal_width() {
	local width
	width=$(tput cols 2>/dev/null) || width=80
	printf '%s' "${width:-80}"
}

# Overwrites the updating line; says nothing where there is no terminal.
update_line() {
	on_terminal || return 0
	[ -n "${WIDTH:-}" ] || WIDTH=$(terminal_width)
	printf '\r\033[K%s' "${1:0:$((WIDTH - 1))}" >&"$PROGRESS"
}

# $1 seconds as people say it.
duration() {
	if [ "$1" -lt 60 ]; then
		printf '%d s' "$1"
	else
		printf '%d min %02d s' $(($1 / 60)) $(($1 % 60))
	fi
}

# $1 as an absolute path, seen from the caller's folder.
absolute() {
	case $1 in
	/*) printf '%s' "$1" ;;
	*) printf '%s/%s' "$PWD" "$1" ;;
	esac
}
