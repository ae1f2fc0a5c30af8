"""Where the numbers of IncidentLogReferenceTest come from: the definitions, spelled out with lists.

python3 incidents.py .../shared/logs/uci-incidents
"""
import csv
import datetime
import sys
from collections import Counter, defaultdict
from pathlib import Path

folder = Path(sys.argv[1])
OVER = ("Resolved", "Closed")


def seconds(text):
    time = datetime.datetime.strptime(text, "%d/%m/%Y %H:%M")
    return int(time.replace(tzinfo=datetime.timezone.utc).timestamp())


def quantile(values, p):
    """The least value that at least a share p of all values does not exceed."""
    ordered = sorted(values)
    return next(v for i, v in enumerate(ordered) if (i + 1) / len(ordered) >= p)


def summary(values):
    return len(values), sum(values), quantile(values, 0.5), quantile(values, 0.9)


def runs(values):
    return [v for i, v in enumerate(values) if i == 0 or v != values[i - 1]]


def segments(values, policy):
    found = [[]]
    for value in values:
        if value == "?" and policy == "BREAK":
            found.append([])
        elif value != "?" or policy == "AS_VALUE":
            found[-1].append(value)
    return found


def stretches(r):
    """Longest alternating stretches of at least six runs."""
    found, length = 0, 2
    for i in range(2, len(r) + 1):
        if i < len(r) and r[i] == r[i - 2]:
            length += 1
        else:
            found, length = found + (length >= 6), 2
    return found


cases = defaultdict(list)
for position, row in enumerate(csv.DictReader(open(folder / "incidents.csv", encoding="utf-8-sig"))):
    cases[row["number"]].append((seconds(row["sys_updated_at"]), position, row))
cases = {key: [(t, row) for t, _, row in sorted(steps, key=lambda s: s[:2])] for key, steps in cases.items()}
pairs = [(a, b) for steps in cases.values() for a, b in zip(steps, steps[1:])]
print("steps", len(pairs) + len(cases), "cases", len(cases), "ties", sum(a[0] == b[0] for a, b in pairs))
print("durations", summary([steps[-1][0] - steps[0][0] for steps in cases.values()]))

for level in ("assignment_group", "assigned_to"):
    for policy in ("SKIP", "AS_VALUE", "BREAK"):
        per_case, matrix, once = defaultdict(list), Counter(), Counter()
        for steps in cases.values():
            found = segments([row[level] for _, row in steps], policy)
            all_runs = [runs(segment) for segment in found]
            handed = [pair for r in all_runs for pair in zip(r, r[1:])]
            matrix.update(handed)
            once.update(set(handed))
            per_case["handoffs"].append(len(handed))
            per_case["selfPairs"].append(sum(map(len, found)) - sum(map(len, all_runs)))
            per_case["aba"].append(sum(r[i] == r[i + 2] for r in all_runs for i in range(len(r) - 2)))
            per_case["abab"].append(sum(r[i:i + 2] == r[i + 2:i + 4] for r in all_runs for i in range(len(r) - 3)))
            per_case["return"].append(sum(r[i] in r[:i] for r in all_runs for i in range(len(r))))
            per_case["repeated3"].append(sum(map(stretches, all_runs)))
        print(level, policy, {k: (sum(v), sum(x > 0 for x in v)) for k, v in per_case.items()},
              "per case", summary(per_case["handoffs"])[2:], max(per_case["handoffs"]))
        if policy == "SKIP":
            print(len(matrix), sorted((-n, *pair, once[pair]) for pair, n in matrix.items())[:5])

for level in ("assignment_group", "assigned_to"):
    gaps, accepted, never, limbo = [], [], 0, 0
    for steps in cases.values():
        held = []
        for t, row in steps:
            if row[level] != "?":
                if not held or held[-1][-1][1][level] != row[level]:
                    held.append([])
                held[-1].append((t, row))
        for sender, receiver in zip(held, held[1:]):
            left = sender[-1][0]
            gaps.append(receiver[0][0] - left)
            worked = [t for t, row in receiver if row["incident_state"] == "Active"]
            accepted += [t - left for t in worked[:1]]
            never += not worked
    for (t, row), (later, _) in pairs:
        if row["incident_state"] not in OVER and row[level] == "?":
            limbo += later - t
    print(level, "to next", summary(gaps), "to acceptance", summary(accepted), "never", never, "limbo", limbo)

waits = defaultdict(list)
for (t, row), (later, after) in pairs:
    waits[row["incident_state"], after["incident_state"]].append(later - t)
print("follows", len(waits))
for pair in sorted(waits, key=lambda p: (-len(waits[p]), p))[:5]:
    print(pair, summary(waits[pair]))

open_time = [(row["incident_state"], b[0] - t) for (t, row), b in pairs if row["incident_state"] not in OVER]
held_back = {key: runs([row["incident_state"] for _, row in steps]).count("Awaiting User Info") for key, steps in cases.items()}
print("court", sum(d for state, d in open_time if state == "Awaiting User Info"), sum(d for _, d in open_time),
      "hand-backs", sum(held_back.values()), sum(n > 0 for n in held_back.values()))

paths = Counter(tuple(row["incident_state"] for _, row in steps) for steps in cases.values())
print("paths", len(paths), sorted((-n, path) for path, n in paths.items())[:5])

for days in (7, 30):
    contacts = defaultdict(list)
    for steps in cases.values():
        first = [next((row[key] for _, row in steps if row[key] != "?"), None) for key in ("caller_id", "category")]
        contacts[tuple(first)].append((steps[0][0], steps[-1][0]))
    repeats = 0
    for (caller, _), spans in contacts.items():
        spans.sort()
        repeats += caller is not None and sum(
            any(spans[j][0] - spans[i][1] <= days * 86400 for i in range(j)) for j in range(len(spans)))
    print("repeats within", days, "days", repeats, "of", sum(len(s) for (c, _), s in contacts.items() if c is not None))

truth = {row["case_id"]: row for row in csv.DictReader(open(folder / "truth.csv"))}
moves = sum(len(runs([row["assignment_group"] for _, row in steps])) - 1 == int(truth[key]["reassignment_count"])
            for key, steps in cases.items())
exits = sum(sum(a[1]["incident_state"] in OVER and b[1]["incident_state"] not in OVER for a, b in zip(steps, steps[1:]))
            == int(truth[key]["reopen_count"]) for key, steps in cases.items())
print("as recorded: reassignments", moves, "reopens", exits)
