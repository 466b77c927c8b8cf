# Finds Maven 3.9, or fetches it through an older one, and runs it with progress.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# The Maven that is fetched, and the plugin that an older Maven fetches it with.
MAVEN_VERSION=3.9.16
MAVEN_COPY=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy
MAVEN_FOLDER=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/brushwork/maven

# Version of the Maven program $1. It runs outside the checkout, whose .mvn folder an older Maven does not understand.
maven_version() {
	(
		cd / || exit
		env "JAVA_HOME=$JDK" "$1" --version 2>/dev/null || env -u JAVA_HOME "$1" --version 2>/dev/null
	) |
		sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1
}

# Whether version $1 is 3.9 or a later 3: what Tycho 5 runs in.
maven_fits() {
	case $1 in
	3.9 | 3.9.* | 3.[1-9][0-9]*) return 0 ;;
	*) return 1 ;;
	esac
}

# Sets MVN to a Maven 3.9.
require_maven() {
	local on_path fetched=$MAVEN_FOLDER/apache-maven-$MAVEN_VERSION
	on_path=$(command -v mvn)
	if [ -n "$on_path" ] && maven_fits "$(maven_version "$on_path")"; then
		MVN=$on_path
		return
	fi
	[ -x "$fetched/bin/mvn" ] || fetch_maven "$fetched"
	MVN=$fetched/bin/mvn
}

fetch_maven() {
	have mvn || { can_install && install_packages maven; }
	have mvn || fail "Maven is missing; install Maven 3.9 (Debian: apt-get install maven, Fedora: dnf install maven, \
macOS: brew install maven), an older one is enough to fetch it"
	take_lock "$MAVEN_FOLDER/lock" "fetches Maven"
	[ -x "$1/bin/mvn" ] || fetch_maven_with "$1"
	rm -rf "$MAVEN_FOLDER/lock"
}

# Fetches into a folder beside $1 and moves the result there whole.
fetch_maven_with() {
	say "fetching Maven $MAVEN_VERSION through the installed $(maven_version mvn)"
	temporary_folder "$MAVEN_FOLDER"
	local way
	for way in as_it_is default_java this_jdk; do
		if copy_maven "$way" >"$TEMPORARY/$way.log" 2>&1 &&
			tar -xzf "$TEMPORARY/apache-maven-$MAVEN_VERSION-bin.tar.gz" -C "$TEMPORARY" &&
			[ -x "$TEMPORARY/apache-maven-$MAVEN_VERSION/bin/mvn" ]; then
			mv "$TEMPORARY/apache-maven-$MAVEN_VERSION" "$1"
			rm -rf "$TEMPORARY"
			return
		fi
	done
	grep -h -F '[ERROR]' "$TEMPORARY/as_it_is.log" | head -n 3 >&2
	fail "Maven $MAVEN_VERSION could not be fetched through $(command -v mvn) (is this machine offline?); \
install Maven 3.9 and put it on the PATH"
}

# An old Maven may not run in the newest JDK: first the caller's Java, then the default one, then the one that builds.
# shellcheck disable=SC2030,SC2031 # only for this Maven
copy_maven() (
	cd "$TEMPORARY" || exit
	case $1 in
	default_java) unset JAVA_HOME ;;
	this_jdk) export JAVA_HOME=$JDK ;;
	esac
	exec mvn -B "$MAVEN_COPY" "-Dartifact=org.apache.maven:apache-maven:$MAVEN_VERSION:tar.gz:bin" \
		"-DoutputDirectory=$TEMPORARY"
)

# Runs Maven in the checkout, its output in the log $1, and shows how far it is.
run_maven() {
	local log=$1 status
	shift
	mkdir -p "$(dirname "$log")"
	# shellcheck disable=SC2031
	export JAVA_HOME=$JDK MAVEN_OPTS="${MAVEN_OPTS:--Xmx2g}"
	cd "$ROOT" || return
	start_group "$log" "$MVN" -B -Dstyle.color=never "$@"
	follow_log "$log" "$GROUP"
	wait "$GROUP" 2>/dev/null
	status=$?
	cd "$CALLED_FROM" || return
	clear_line
	return $status
}

# The lines of the log $1 that say why Maven failed.
why_maven_failed() {
	{
		grep '^\[ERROR\] .' "$1" || tail -n 15 "$1"
	} | grep -v -e 'Re-run Maven' -e 'full stack trace' -e 'For more information' -e 'Help 1' \
		-e 'After correcting' -e ' mvn <args>' | awk '!seen[$0]++' | head -n 15
}
