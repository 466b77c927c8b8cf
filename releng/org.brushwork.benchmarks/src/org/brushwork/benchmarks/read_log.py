# Parses an access log in the combined format with pandas, and counts.
import sys

import pandas

FIELDS = ["address", "identity", "user", "time", "zone", "request", "status", "bytes", "referrer", "agent"]

hours, statuses, paths = [], [], []
# In chunks, so that memory does not grow with the log.
chunks = pandas.read_csv(sys.argv[1], sep=" ", header=None, names=FIELDS, quotechar='"', escapechar="\\", dtype=str,
                         na_filter=False, engine="c", encoding="latin-1", chunksize=500_000,
                         usecols=["address", "time", "request", "status", "bytes", "referrer", "agent"])
for log in chunks:
    log["time"] = pandas.to_datetime(log["time"], format="[%d/%b/%Y:%H:%M:%S")
    log["bytes"] = pandas.to_numeric(log["bytes"], errors="coerce")
    request = log["request"].str.split(" ", n=2, expand=True)
    log["method"] = request[0]
    log["path"] = request[1].str.split("?", n=1).str[0]
    hours.append(log.groupby(log["time"].dt.hour).size())
    statuses.append(log.groupby("status").size())
    paths.append(log.groupby("path").size())


def total(counts):
    return pandas.concat(counts).groupby(level=0).sum()


print("events", total(hours).sum())
for hour, count in total(hours).items():
    print("hour", f"{hour:02}", count)
for status, count in total(statuses).items():
    print("status", status, count)
assert total(paths).sum() <= total(hours).sum()
