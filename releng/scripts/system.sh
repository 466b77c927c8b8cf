# What must be on the machine: system packages, a JDK, a display. As root on Debian it is installed, else named.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# The Java that the code needs.
JAVA_VERSION=21

is_linux() {
	[ "$(uname)" = Linux ]
}

has_display() {
	! is_linux || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

can_install() {
	[ "$(id -u)" = 0 ] && have apt-get
}

has_gtk() {
	PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'
}

has_font() {
	if have fc-list; then
		fc-list | grep -q .
	else
		find /usr/share/fonts -type f 2>/dev/null | grep -q .
	fi
}

# Debian's names of packages still missing for $1: workbench, screenshot (a virtual display), test (and keys).
missing_packages() {
	has_gtk || echo libgtk-3-0
	has_font || echo fonts-dejavu-core
	[ "$1" = workbench ] || have Xvfb || echo xvfb
	[ "$1" != test ] || have xdotool || echo xdotool
}

# The command that installs the Debian packages $@ on this system.
install_command() {
	local names
	names=$*
	if have apt-get; then
		echo "sudo apt-get install --no-install-recommends $names"
		return
	fi
	names=$(printf ' %s ' "$names" | sed 's/ libgtk-3-0 / gtk3 /; s/ fonts-dejavu-core / dejavu-sans-fonts /
		s/ xvfb / xorg-x11-server-Xvfb /; s/^ *//; s/ *$//')
	if have dnf; then
		echo "sudo dnf install $names"
	else
		echo "your package manager (Fedora's names: $names)"
	fi
}

install_packages() {
	say "installing system packages: $*"
	temporary_folder
	{
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"
	} >"$TEMPORARY/apt.log" 2>&1 </dev/null || {
		tail -n 5 "$TEMPORARY/apt.log" >&2
		return 1
	}
}

# Sees to the packages of the purpose $1.
require_packages() {
	is_linux || return 0
	local missing
	missing=$(missing_packages "$1" | tr '\n' ' ')
	[ -n "$missing" ] || return 0
	if can_install; then
		# shellcheck disable=SC2086 # the names are words
		install_packages $missing
		missing=$(missing_packages "$1" | tr '\n' ' ')
		[ -n "$missing" ] || return 0
	fi
	# shellcheck disable=SC2086
	fail "system packages are missing (${missing% }); install them with: $(install_command $missing)"
}

# The first of the packages $@ that Debian's archive has.
available_package() {
	local name
	for name in "$@"; do
		if apt-cache show "$name" >/dev/null 2>&1; then
			echo "$name"
			return
		fi
	done
}

no_jdk_sentence() {
	local found
	found=$(java -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
	printf 'no JDK %s or newer was found in JAVA_HOME, on the PATH or in the usual folders' "$JAVA_VERSION"
	printf ' (java is %s); install one' "${found:-missing}"
	printf ' (Debian, Ubuntu: apt-get install openjdk-%s-jdk;' "$JAVA_VERSION"
	printf ' Fedora: dnf install java-latest-openjdk-devel;'
	printf ' macOS: brew install openjdk; elsewhere: Eclipse Temurin) or set JAVA_HOME'
}

# Finds the JDK that builds, beside an older default Java; JDK is its folder.
require_jdk() {
	JDK=$(find_java "$JAVA_VERSION" javac) && return
	if can_install; then
		local package
		package=$(available_package openjdk-25-jdk-headless openjdk-21-jdk-headless)
		if [ -n "$package" ] && install_packages "$package"; then
			JDK=$(find_java "$JAVA_VERSION" javac) && return
		fi
	fi
	fail "$(no_jdk_sentence)"
}
