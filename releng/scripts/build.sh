# Builds what is not built. Whether sources changed is told by a checksum over their contents, in well under a second.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

BUILD=$ROOT/.build
PRODUCTS=$ROOT/releng/org.brushwork.product/target/products
# What the product is made of; tests and scripts are not.
SOURCES=(bundles features releng pom.xml .mvn)
PRODUCT_MODULES=:org.brushwork.product
BENCHMARK_MODULES=:org.brushwork.benchmarks
# The archives, and the products for other systems than this one.
ALL_PLATFORMS=-Pall-platforms
PACKAGE_MODULES=:org.brushwork.product,:org.brushwork.site

# Sets PRODUCT to the folder of the product for this system, whether it exists or not.
find_product() {
	case $(uname) in
	Darwin) PRODUCT=$PRODUCTS/org.brushwork.product/macosx/cocoa/aarch64/brushwork ;;
	*) PRODUCT=$PRODUCTS/org.brushwork.product/linux/gtk/x86_64/brushwork ;;
	esac
	local inside
	for inside in "$PRODUCT"*.app/Contents/Eclipse; do # the layout of a macOS application
		[ ! -d "$inside/plugins" ] || PRODUCT=$inside
	done
}

list_sources() {
	git ls-files -co --exclude-standard -z -- "${SOURCES[@]}" ':!releng/scripts' ':!bundles/*/src_test/*' 2>/dev/null |
		xargs -0 cksum 2>/dev/null
}

# The same without git: whatever a build does not make itself.
find_sources() {
	find "${SOURCES[@]}" \( -name target -o -name bin -o -name src_test -o -path releng/scripts -o -path 'bundles/*/lib' \) -prune \
		-o -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' ! -name '*.log' -exec cksum {} + 2>/dev/null
}

# One line that changes when a source changes, comes or goes. It does not change when a file is added or committed.
sources_checksum() (
	cd "$ROOT" || exit
	if git ls-files --error-unmatch pom.xml >/dev/null 2>&1; then
		list_sources
	else
		find_sources
	fi | sort | cksum
)

is_built() {
	[ -f "$BUILD/$1.stamp" ] && [ "$(cat "$BUILD/$1.stamp")" = "$2" ]
}

# Builds the modules $2 as $1 unless the stamp of the sources is there and so is $3, a file or folder of the result.
build_if_needed() {
	local checksum
	checksum=$(sources_checksum)
	[ -e "$3" ] && is_built "$1" "$checksum" && return
	take_lock "$BUILD/lock" "builds in this checkout"
	checksum=$(sources_checksum) # taken before the build, so that an edit meanwhile is built the next time
	[ -e "$3" ] && is_built "$1" "$checksum" && return
	rm -f "$BUILD/$1.stamp"
	build_modules "$1" "$2"
	[ -e "$3" ] || fail "the build of $1 ended well but did not make $3"
	printf '%s\n' "$checksum" >"$BUILD/$1.stamp"
}

# Builds the modules $2, and what they need, as $1; further arguments are Maven's.
build_modules() {
	local begun=$SECONDS name=$1 modules=$2
	shift 2
	require_jdk
	require_maven
	say "building the $name with JDK $(java_major "$JDK") (log: .build/build.log)"
	run_maven "$BUILD/build.log" verify -DskipTests -pl "$modules" -am "$@" || {
		why_maven_failed "$BUILD/build.log" >&2
		fail "the build failed; the whole log is $BUILD/build.log"
	}
	say "built in $(duration $((SECONDS - begun)))"
}

# Sees to the product, and sets PRODUCT.
build_product() {
	find_product
	build_if_needed product $PRODUCT_MODULES "$PRODUCT/plugins"
	find_product
	clean_up # gives back the lock: what comes next may take long
}
