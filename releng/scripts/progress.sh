# Reads Maven's log while it grows, and shows the module, its place and its tests.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# Follows the log $1 until process $2 has ended.
follow_log() {
	local line='' part='' alive=yes
	start_progress
	exec 3<"$1"
	while [ $alive = yes ]; do
		kill -0 "$2" 2>/dev/null || alive=no
		while IFS= read -r line <&3; do
			maven_line "$part$line"
			part=
		done
		part=$part$line
		show_progress
		[ $alive = no ] || sleep 0.3
	done
	exec 3<&-
	end_module
}

start_progress() {
	MODULE='' PLACE='' FETCHED=0 TESTS=0 BAD=0 SKIPPED=0 ALL_TESTS=0 BEGUN=$SECONDS
	DOING='reading the projects'
}

maven_line() {
	case $1 in
	'[INFO] Building '*'['*/*']') begin_module "$1" ;;
	*'Tests run: '*'Time elapsed: '*) ;; # one class; the sum of the module follows
	'Tests run: '* | *'] Tests run: '*) add_tests "$1" ;;
	*'Resolving target definition'*) DOING='resolving the target platform' ;;
	*'Resolving dependencies of '*) DOING="resolving ${1##*'Resolving dependencies of '}" ;;
	*'Downloaded from '*) FETCHED=$((FETCHED + 1)) ;;
	*'Reactor Summary'*) end_module ;;
	esac
}

# [INFO] Building [bundle] Brushwork Core 0.1.0-SNAPSHOT          [3/7]
begin_module() {
	local text=${1#'[INFO] Building '}
	end_module
	PLACE="[${text##*'['}"
	text=${text%'['*}
	MODULE=$(printf '%s' "$text" | sed 's/ [0-9][^ ]* *$//; s/^\[[a-z -]*\] //')
	DOING=
}

# [INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0; what Tycho runs in OSGi comes without the level.
add_tests() {
	local numbers=${1##*'Tests run: '}
	numbers=${numbers//[!0-9 ]/}
	# shellcheck disable=SC2086 # four words
	set -- $numbers
	[ $# -ge 4 ] || return 0
	TESTS=$((TESTS + $1))
	BAD=$((BAD + $2 + $3))
	SKIPPED=$((SKIPPED + $4))
	ALL_TESTS=$((ALL_TESTS + $1))
}

# A line for the module that has ended: each one where there is no terminal, only those with tests on a terminal.
end_module() {
	[ -n "$MODULE" ] || return 0
	if [ "$TESTS" -gt 0 ]; then
		say "  $PLACE $MODULE: $TESTS tests$(some "$BAD" failed)$(some "$SKIPPED" skipped)"
	elif ! on_terminal; then
		say "  $PLACE $MODULE"
	fi
	MODULE='' TESTS=0 BAD=0 SKIPPED=0
}

some() {
	[ "$1" = 0 ] || printf ', %s %s' "$1" "$2"
}

show_progress() {
	local fetched='' tests=''
	[ "$FETCHED" = 0 ] || fetched=", $FETCHED files fetched"
	[ "$ALL_TESTS" = 0 ] || tests=", $ALL_TESTS tests"
	update_line "$PLACE ${MODULE:-$DOING} ($(duration $((SECONDS - BEGUN)))$tests$fetched)"
}
