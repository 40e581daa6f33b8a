"""What the program costs, as ratios to a limit or to a peer measured in the same run. No part of the program."""
