"""Prints what the tests have shown on which network, as a table. Each line of the file: what, where, how it ended."""
import sys

COLUMNS = ["posting", "image", "no replies", "deletion", "edits seen", "comments", "hiding", "retraction", "frozen account", "kills"]
ROWS = {
    "BLUESKY": "Bluesky: PDS and AppView",
    "WORDPRESS": "WordPress",
    "MASTODON": "Mastodon: its rules, by a local server",
    "MASTODON-DESCRIBED": "Mastodon 4.7: its own description",
    "FACEBOOK": "Facebook: recorded shapes of the Graph API",
}

shown = {}
try:
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            what, where, ended = line.rstrip("\n").split("\t")
            # of several tests of one thing, the worst counts
            if shown.get((where, what)) != "FAILED":
                shown[where, what] = ended
except FileNotFoundError:
    print("Nothing was shown.")
    sys.exit()

print("\n| network | " + " | ".join(COLUMNS) + " |")
print("|---" * (len(COLUMNS) + 1) + "|")
for row, name in ROWS.items():
    print(f"| {name} | " + " | ".join(shown.get((row, column), "") for column in COLUMNS) + " |")
