# Sums the test reports of a run.
# shellcheck shell=bash disable=SC2034 # the parts share their variables

# Reports in $1: the folder of the checkout, or any other.
reports_in() {
	find "$1"/bundles "$1"/examples "$1"/tests "$1"/releng -path '*/target/surefire-reports/TEST-*.xml' 2>/dev/null
}

delete_reports() {
	reports_in "$1" | while IFS= read -r report; do rm -f "$report"; done
}

# The result of every test of folder $1, one a line; see report.awk.
test_results() {
	reports_in "$1" | sort | while IFS= read -r report; do
		awk -f "$ROOT/releng/scripts/report.awk" "$report"
	done
}

has_tests() {
	find "$1/src" "$1/src_test" \( -name '*Test.java' -o -name '*Tests.java' \) 2>/dev/null | grep -q .
}

# Modules of folder $1 that have tests of which no report tells: something ended them before they could say so.
silent_modules() {
	local module
	for module in "$1"/bundles/*/ "$1"/examples/*/ "$1"/tests/*/ "$1"/releng/*/; do
		module=${module%/}
		if has_tests "$module" && ! find "$module/target/surefire-reports" -name 'TEST-*.xml' 2>/dev/null | grep -q .; then
			printf 'F %s: it has tests, but none of them reported\n' "${module#"$1"/}"
		fi
	done
}

# What Maven's log $1 says that no report does: modules that could not be built, test machines that crashed.
build_failures() {
	sed -n 's/^\[INFO\] \(.*[^ .]\) \.* *FAILURE.*/F build of \1: see the log/p' "$1"
	grep -E '^\[ERROR\] .*(forked VM terminated|error in the forked process|ExecutionException|returned error code)' "$1" |
		sed 's/^\[ERROR\] */F tests crashed: /' | awk '!seen[$0]++' | head -n 3
}

# Closes a run: results on standard input, $1 Maven's status, $2 whether real data is here, so that nothing may be
# skipped. Names what failed, ends with the line "N passed, N failed"; status 0 only when all is well.
close_run() {
	awk -v status="$1" -v strict="$2" '
		/^P/ { passed++; next }
		/^S/ && strict != "yes" { skipped++; print "skipped: " substr($0, 3); next }
		/^S/ { failed++; print "FAILED " substr($0, 3) " (skipped, though the data is here)"; next }
		/^F/ { failed++; print "FAILED " substr($0, 3) }
		END {
			if (status != 0 && !failed) { failed = 1; print "FAILED build: Maven ended with status " status }
			if (!passed && !failed && !skipped) { failed = 1; print "FAILED build: not one test ran" }
			print (passed + 0) " passed, " (failed + 0) " failed"
			exit failed ? 1 : 0
		}'
}
