# A virtual display of this script's own.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# Starts an Xvfb of size $1 on a free display, sets DISPLAY, and ends exactly this one when the script ends.
start_display() {
	local tries=0 number
	temporary_folder
	(with_parent Xvfb -displayfd 7 -screen 0 "$1x24" -dpi 96 -nolisten tcp -noreset \
		7>"$TEMPORARY/display" >"$TEMPORARY/log" 2>&1 </dev/null) &
	OWN_PROCESSES+=("$!")
	until grep -q . "$TEMPORARY/display" 2>/dev/null; do
		tries=$((tries + 1))
		if [ $tries = 200 ] || ! kill -0 "$!" 2>/dev/null; then
			fail "Xvfb did not start: $(tail -n 1 "$TEMPORARY/log")"
		fi
		sleep 0.1
	done
	number=$(head -n 1 "$TEMPORARY/display")
	export DISPLAY=":$number"
	quiet_display
}

# On the virtual display GTK uses X11, its own default settings, and no accessibility bus.
quiet_display() {
	unset WAYLAND_DISPLAY GTK_THEME
	export GDK_BACKEND=x11 NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory GIO_USE_VFS=local LIBGL_ALWAYS_SOFTWARE=1
}
