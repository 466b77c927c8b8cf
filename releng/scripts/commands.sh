# The commands of ./brushwork, and its help.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

ROOTFILES=$ROOT/features/org.brushwork.rcp/rootfiles
# What the benchmarks compare with, and where it is kept. It is no part of any build.
DUCKDB=org.duckdb:duckdb_jdbc:2.0.0.1
PEERS=$BUILD/peers
# Name|example|what it does, of the commands of the checkout; those of the product are in lib/commands.txt.
OWN_COMMANDS="\
|| build what is not built, open the workbench with the sample project
FILE.log|access.log|the same with this log open
--screenshot|--screenshot shot.png access.log --dark|take its picture on a virtual display (--size 1600x1000)
test|test|build everything and run every test
test|test --fast|run the tests that need neither OSGi nor a display
bench|bench logs|measure a kit against its demands and its peers (--lines N, --rounds R)
bench|bench charts|the same for charts, on a virtual display where there is none (--rounds R)
bench|bench widgets|the same for values that are linked, and for a slider that is dragged (--rounds R)
bench|bench classify|the same for the classifier of texts, against scikit-learn (--rounds R)
bench|bench train|the same for networks, against PyTorch, and for reading runs (--rounds R)
bench|bench dashboard|time from a movement of a brush to the last panel painted, in the workbench (--lines N)
package|package|make the archives for three platforms and the update site
--help|--help|say this"

headless_commands() {
	grep -v -e '^#' -e '^$' "$ROOTFILES/common/lib/commands.txt"
}

is_headless() {
	headless_commands | cut -d '|' -f 1 | grep -qxF -e "$1"
}

print_commands() {
	local example purpose
	while IFS='|' read -r _ example purpose; do
		printf '  %-60s %s\n' "./brushwork${example:+ $example}" "${purpose# }"
	done
}

help() {
	echo 'Brushwork: look at data in Eclipse; brush it, and every view follows.'
	echo
	printf '%s\n' "$OWN_COMMANDS" | print_commands
	echo
	echo 'Without a display:'
	headless_commands | print_commands
	cat <<-'END'

		BRUSHWORK_JAVA_OPTS  options for the Java that runs Brushwork, for example -Xmx16g
		BRUSHWORK_DATA       folder of the real data that tests read (else ../shared/data)
		MAVEN_ARGS           arguments for Maven, for example -o to build offline
	END
}

# Becomes the start script of the product.
run_product() {
	exec "$PRODUCT/brushwork" "$@"
}

start_workbench() {
	if ! has_display; then
		show_in_terminal "$@"
		return
	fi
	require_packages workbench
	build_product
	if [ $# = 0 ]; then
		set -- -first-sample
	fi
	run_product "$@"
}

# The first log, else the sample, as a dashboard of text. Options that only say how a workbench looks and where it keeps
# its things mean nothing here.
show_in_terminal() {
	local log=''
	while [ $# -gt 0 ]; do
		case $1 in
		-sample | -first-sample | -clean | -consoleLog) ;;
		-theme | -size | -data | -configuration) [ $# = 1 ] || shift ;;
		--)
			[ $# = 1 ] || log=${log:-$(absolute "$2")}
			break
			;;
		-*) fail "$1 is no option that can be used without a display (DISPLAY, WAYLAND_DISPLAY); \
./brushwork --help lists the commands, --screenshot takes a picture" ;;
		*) log=${log:-$1} ;;
		esac
		shift
	done
	show_dashboard "$log"
}

# The log $1, else the sample.
show_dashboard() {
	say 'No display here (DISPLAY and WAYLAND_DISPLAY are not set), so no workbench: the dashboard as text instead.'
	build_product
	local log=${1:-$BUILD/sample/shop.log}
	[ -n "$1" ] || make_sample "$log"
	"$PRODUCT/brushwork" logs "$log" || return
	echo
	echo 'Other commands that need no display:'
	{
		headless_commands
		printf '%s\n' "$OWN_COMMANDS" | grep -e '^--screenshot' -e '^test'
	} | print_commands
}

# Writes the sample log once for every build of the product.
make_sample() {
	[ ! -f "$1" ] || [ "$BUILD/product.stamp" -nt "$1" ] || return 0
	mkdir -p "$(dirname "$1")"
	say "writing the sample log .build/sample/$(basename "$1")"
	rm -f "$1"
	"$PRODUCT/brushwork" sample logs --out "$1" >"$BUILD/sample/sample.txt" || exit
}

screenshot() {
	local picture='' log='' size=1400x900 theme=light
	while [ $# -gt 0 ]; do
		case $1 in
		--dark) theme=dark ;;
		--size)
			size=${2:-}
			[ $# = 1 ] || shift
			;;
		-*) fail "--screenshot has no option $1; an example: ./brushwork --screenshot shot.png access.log --dark" ;;
		*) if [ -z "$picture" ]; then picture=$(absolute "$1"); else log=$(absolute "$1"); fi ;;
		esac
		shift
	done
	check_screenshot "$picture" "$log" "$size"
	is_linux || fail "--screenshot needs Xvfb, which only Linux has; start ./brushwork and take the picture by hand"
	require_packages screenshot
	build_product
	start_display "$size"
	take_screenshot "$picture" "$log" "$size" "$theme"
}

check_screenshot() {
	[ -n "$1" ] || fail "--screenshot wants a file to write, for example: ./brushwork --screenshot shot.png"
	[ -d "$(dirname "$1")" ] || fail "the folder of $1 does not exist; make it or name another file"
	[ -z "$2" ] || [ -f "$2" ] || fail "$2 does not exist; name a log, or none for the sample"
	[[ $3 =~ ^[1-9][0-9]{2,3}x[1-9][0-9]{2,3}$ ]] || fail "--size wants WIDTHxHEIGHT in pixels, such as 1400x900, got: $3"
}

# Takes the picture $1 of the log $2, else of the sample, in a fresh workspace.
take_screenshot() {
	local workspace shown=(-sample) log=$BUILD/screenshot.log made
	[ -z "$2" ] || shown=("$2")
	[ "$4" = light ] || export GTK_THEME=Adwaita:dark
	temporary_folder
	workspace=$TEMPORARY/workspace
	made=$TEMPORARY/picture.png
	start_group "$log" "$PRODUCT/brushwork" -data "$workspace" -screenshot "$made" -size "$3" -theme "$4" "${shown[@]}"
	await_group "$GROUP" 180 || fail "the workbench took no picture within three minutes; its output is $log"
	if ! [ -s "$made" ]; then
		tail -n 5 "$log" >&2
		fail "the workbench ended without a picture; its output is $log"
	fi
	mv "$made" "$1" || fail "cannot write $1"
	say "$1"
}

# Waits up to $2 seconds for the process $1.
await_group() {
	local begun=$SECONDS
	while kill -0 "$1" 2>/dev/null; do
		[ $((SECONDS - begun)) -lt "$2" ] || return 1
		update_line "the workbench starts and takes its picture ($(duration $((SECONDS - begun))))"
		sleep 0.3
	done
	clear_line
}

# Folder of the real data; nothing when there is none.
data_folder() {
	local folder=${BRUSHWORK_DATA:-$ROOT/../shared/data}
	[ ! -d "$folder" ] || printf '%s' "$folder"
}

bundle_list() {
	local bundle list=
	for bundle in "$ROOT"/bundles/*/META-INF/MANIFEST.MF "$ROOT"/examples/*/META-INF/MANIFEST.MF; do
		bundle=${bundle%/META-INF/MANIFEST.MF}
		[ ! -d "$bundle" ] || list=$list,${bundle#"$ROOT"/}
	done
	printf '%s' "${list#,}"
}

run_tests() {
	local scope=("$ALL_PLATFORMS") log=$BUILD/test.log begun=$SECONDS fast=no status
	PROGRESS=1
	case ${1:-} in
	'') ;;
	--fast)
		fast=yes
		scope=(-pl "$(bundle_list)" -am)
		;;
	*) fail "test has no option $1; it knows --fast" ;;
	esac
	[ $fast = yes ] || require_packages test
	require_jdk
	require_maven
	take_lock "$BUILD/lock" "builds in this checkout"
	delete_reports "$ROOT"
	[ $fast = yes ] || ! is_linux || start_display 1400x1000
	say "testing with JDK $(java_major "$JDK")${DISPLAY:+ on display $DISPLAY} (log: .build/test.log)"
	run_maven "$log" verify -fae -Dmaven.test.failure.ignore=true ${scope[@]+"${scope[@]}"}
	status=$?
	say "$(duration $((SECONDS - begun))), the whole log is $log"
	[ $status = 0 ] || why_maven_failed "$log"
	report_run "$fast" "$status" "$log"
}

report_run() {
	local strict=no
	[ -z "$(data_folder)" ] || strict=yes
	{
		test_results "$ROOT"
		[ "$1" = yes ] || silent_modules "$ROOT"
		build_failures "$3"
	} | close_run "$2" "$strict"
}

bench() {
	[ $# -gt 0 ] || fail "bench wants a kit, for example: ./brushwork bench logs, bench charts, bench widgets, bench classify or bench train"
	if [ "$1" = dashboard ]; then
		shift
		bench_dashboard "$@"
		return
	fi
	local jars=$ROOT/releng/org.brushwork.benchmarks/target jar path=
	[ -d "${jars%/target}" ] || fail "this checkout has no benchmarks yet (releng/org.brushwork.benchmarks)"
	case $1 in
	charts) require_packages screenshot ;;
	widgets) require_packages test ;;
	esac
	build_product
	build_if_needed benchmarks "$BENCHMARK_MODULES" "$jars"
	[ "$1" != logs ] || fetch_peer "$DUCKDB"
	clean_up
	for jar in "$jars"/*.jar "$PRODUCT"/plugins/*.jar "$PRODUCT"/plugins/org.brushwork.train.dl4j_* "$PEERS"/*.jar; do
		path=$path:$jar
	done
	run_bench "${path#:}" "$@"
}

# Drags a brush over a log in the real workbench, as the test of the same name does over the sample.
bench_dashboard() {
	local lines=10000000 log times median most p95 first stall first_work work
	if [ $# -gt 0 ]; then
		[ "$1" = --lines ] && [[ ${2:-} =~ ^[1-9][0-9]*$ ]] && [ $# = 2 ] ||
			fail "bench dashboard knows --lines and a number, for example: ./brushwork bench dashboard --lines 1000000"
		lines=$2
	fi
	is_linux || fail "bench dashboard needs Xvfb, which only Linux has"
	require_packages test
	build_product
	mkdir -p "$BUILD/bench"
	log=$BUILD/bench/shop-$lines.log
	times=$BUILD/bench/frames.txt
	[ -f "$log" ] || "$PRODUCT/brushwork" sample logs --lines "$lines" --days 60 --out "$log" || exit
	rm -f "$times"
	take_lock "$BUILD/lock" "builds in this checkout"
	start_display 1400x1000
	say "dragging a brush over $lines lines (log: .build/bench.log)"
	run_maven "$BUILD/bench.log" verify -pl :org.brushwork.workbench.tests -am -Dplain.tests.skip=true \
		-Dtest=DashboardFramesTest -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
		"-Dorg.brushwork.tests.args=-Xmx$(heap_mb "$(memory_mb)")m -Dorg.brushwork.frames.log=$log \
-Dorg.brushwork.frames.times=$times" || fail "the workbench did not drag to the end; the log is $BUILD/bench.log"
	read -r median p95 most first stall first_work work <"$times"
	printf '%s\n' "$lines lines, from a movement of the mouse to the last panel painted, 60 movements:" \
		"  median $median ms (demand 33), 95 % up to $p95 ms (demand 50), at most $most ms" \
		"the longest time that the window heard nobody while the log was read: $stall ms (demand 50)," \
		"  of the first log in the life of the workbench: $first ms" \
		"the most processor time of its thread in one go, which other work on the machine hardly changes: $work ms, $first_work ms"
}

# Fetches the library $1, group:artifact:version, that a benchmark compares with, once; offline its row is left out.
fetch_peer() {
	local jar=${1#*:}
	jar=${jar/:/-}.jar
	[ ! -f "$PEERS/$jar" ] || return 0
	require_jdk
	require_maven
	mkdir -p "$PEERS"
	temporary_folder "$PEERS"
	say "fetching $jar to compare with, 80 MB, once"
	if copy_artifact "$1" >"$BUILD/peer.log" 2>&1; then
		mv "$TEMPORARY/$jar" "$PEERS/$jar"
	else
		say "$jar could not be fetched (is this machine offline?); the log is .build/peer.log"
	fi
}

# Copies the artifact $1 to the temporary folder, away from the checkout, whose build it does not concern.
# shellcheck disable=SC2030,SC2031 # only for this Maven
copy_artifact() (
	cd "$TEMPORARY" || exit
	export JAVA_HOME=$JDK
	exec "$MVN" -B "$MAVEN_COPY" "-Dartifact=$1" "-DoutputDirectory=$TEMPORARY"
)

run_bench() {
	local path=$1 kit=$2 home
	shift
	home=$(find_java "$JAVA_VERSION" java) || fail "$(no_jdk_sentence)"
	# shellcheck disable=SC2086 # the options are words
	set -- "$home/bin/java" "-Xmx$(heap_mb "$(memory_mb)")m" --enable-native-access=ALL-UNNAMED \
		${BRUSHWORK_JAVA_OPTS:-} -cp "$path" org.brushwork.benchmarks.Bench "$@"
	if [ "$kit" = logs ] || [ "$kit" = classify ] || [ "$kit" = train ] || ! is_linux; then
		exec "$@"
	fi
	# A display of its own, on which nobody moves a mouse; this script stays, to end it.
	start_display 1400x1000
	"$@"
}

package() {
	take_lock "$BUILD/lock" "builds in this checkout"
	build_modules "archives" "$PACKAGE_MODULES" "$ALL_PLATFORMS"
	find "$ROOT/target" "$ROOT/releng/org.brushwork.site/target" -maxdepth 1 \( -name '*.tar.gz' -o -name '*.zip' \) -type f |
		sort | while IFS= read -r archive; do
		printf '%8s  %s\n' "$(du -h "$archive" | cut -f 1)" "$archive"
	done
}

main() {
	end_cleanly
	local first=${1:-}
	case $first in
	-h | --help) help ;;
	--screenshot | test | bench | package)
		shift
		case $first in
		--screenshot) screenshot "$@" ;;
		test) run_tests "$@" ;;
		*) "$first" "$@" ;;
		esac
		;;
	'' | -*) start_workbench "$@" ;;
	*) run_or_open "$@" ;;
	esac
}

run_or_open() {
	if is_headless "$1"; then
		build_product
		run_product "$@"
	elif [ -e "$1" ]; then
		start_workbench "$@"
	else
		fail "$1 is neither a file nor a command; ./brushwork --help lists the commands"
	fi
}
