# Sums JUnit's XML reports (TEST-*.xml). Prints "P" for a test that passed, "F name: first line of the message" for one
# that failed or could not run, "S name: reason" for one that was skipped. Text in CDATA is no element.

FNR == 1 { pending = ""; in_text = 0; in_test = 0 }

{
	line = pending == "" ? $0 : pending " " $0
	pending = ""
	while (line != "") {
		if (in_text) {
			end = index(line, "]]>")
			if (!end) next
			line = substr(line, end + 3)
			in_text = 0
			continue
		}
		start = index(line, "<")
		if (!start) next
		line = substr(line, start)
		if (substr(line, 1, 9) == "<![CDATA[") {
			in_text = 1
			line = substr(line, 10)
			continue
		}
		end = index(line, ">")
		if (!end) {
			pending = line
			next
		}
		element(substr(line, 1, end))
		line = substr(line, end + 1)
	}
}

function element(tag) {
	if (tag ~ /^<testcase[ \t]/) {
		in_test = 1
		result = "P"
		message = ""
		class = attribute(tag, "classname")
		name = attribute(tag, "name")
		if (tag ~ /\/>$/) close_test()
	} else if (tag ~ /^<\/testcase/) {
		close_test()
	} else if (in_test && tag ~ /^<(failure|error)[ \t>\/]/) {
		outcome("F", tag)
	} else if (in_test && tag ~ /^<skipped[ \t>\/]/ && result == "P") {
		outcome("S", tag)
	}
}

function outcome(letter, tag) {
	result = letter
	message = attribute(tag, "message")
	if (message == "") message = attribute(tag, "type")
}

function close_test() {
	if (!in_test) return
	in_test = 0
	if (result == "P") print "P"
	else print result " " class (name == "" || name == class ? "" : "." name) (message == "" ? "" : ": " message)
}

function attribute(tag, key,   at, value) {
	at = match(tag, "[ \t]" key "=\"")
	if (!at) return ""
	value = substr(tag, at + RLENGTH)
	value = substr(value, 1, index(value, "\"") - 1)
	sub(/(&#10;|&#13;|&#xa;|&#xA;).*/, "", value)
	gsub(/&lt;/, "<", value)
	gsub(/&gt;/, ">", value)
	gsub(/&quot;/, "\"", value)
	gsub(/&apos;|&#39;/, "'", value)
	gsub(/&amp;/, "\\&", value)
	return substr(value, 1, 300)
}
