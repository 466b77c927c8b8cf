# Finds a Java of a wanted version beside an older default one, and says how large its heap may grow.
# Sourced by the start script (sh) and by the scripts of the checkout (bash).

# Major version of the Java in folder $1, such as 21; nothing when no Java is there.
java_major() {
	[ -x "$1/bin/java" ] || return 0
	if [ -f "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release"
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p'
	fi | sed -n 's/^1\.\([0-9]*\).*/\1/p; t
		s/^\([0-9]*\).*/\1/p' | head -n 1
}

# The folder of the Java that the PATH names. A launcher that is no link into that folder is asked.
java_of_path() {
	java_file=$(command -v java) || return 0
	while [ -L "$java_file" ]; do
		java_link=$(readlink "$java_file")
		case $java_link in
		/*) java_file=$java_link ;;
		*) java_file=$(dirname "$java_file")/$java_link ;;
		esac
	done
	java_folder=$(dirname "$(dirname "$java_file")")
	if [ -f "$java_folder/release" ]; then
		printf '%s\n' "$java_folder"
	else
		java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
	fi
}

# Where systems and their package managers put a Java; one folder a line, not all of which exist.
java_folders() {
	for java_folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
		"${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home \
		"${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
		/home/linuxbrew/.linuxbrew/opt/openjdk*/libexec; do
		printf '%s\n' "$java_folder"
	done
}

# The same folders, the newest Java first.
java_folders_by_version() {
	java_folders | while IFS= read -r java_folder; do
		java_version=$(java_major "$java_folder")
		[ -z "$java_version" ] || printf '%s %s\n' "$java_version" "$java_folder"
	done | sort -rn | cut -d ' ' -f 2-
}

# Whether folder $1 holds a Java of version $2 or newer that has the program $3.
java_fits() {
	[ -x "$1/bin/$3" ] || return 1
	java_version=$(java_major "$1")
	[ -n "$java_version" ] && [ "$java_version" -ge "$2" ]
}

# Prints the folder of a Java of version $1 or newer that has the program $2 (java, or javac for a JDK):
# JAVA_HOME, else the one on the PATH, else the newest of the usual folders. Fails when there is none.
find_java() {
	for java_folder in "${JAVA_HOME:-}" "$(java_of_path)"; do
		if java_fits "$java_folder" "$1" "$2"; then
			printf '%s\n' "$java_folder"
			return 0
		fi
	done
	java_folders_by_version | while IFS= read -r java_folder; do
		if java_fits "$java_folder" "$1" "$2"; then
			printf '%s\n' "$java_folder"
			break
		fi
	done | grep .
}

# Memory of this machine, or of the container it is, in MB; nothing when it cannot be told.
memory_mb() {
	if [ -r /proc/meminfo ]; then
		{
			awk '/^MemTotal:/ { print int($2 / 1024) }' /proc/meminfo
			awk '/^[0-9]+$/ { print int($1 / 1048576) }' /sys/fs/cgroup/memory.max 2>/dev/null
		} | sort -n | head -n 1
	else
		sysctl -n hw.memsize 2>/dev/null | awk '{ print int($1 / 1048576) }'
	fi
}

# Largest heap for a machine of $1 MB: half of it, at least 512 MB and at most 8 GB.
heap_mb() {
	if [ -z "${1:-}" ] || [ "$1" -lt 1024 ]; then
		echo 512
	elif [ "$1" -gt 16384 ]; then
		echo 8192
	else
		echo $(($1 / 2))
	fi
}
