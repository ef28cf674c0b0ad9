"""The frozen interpreter with a program of ours instead of the app: to measure its start. Never shipped."""

import sys
from pathlib import Path

program = Path(sys.argv.pop(1))
exec(compile(program.read_bytes(), str(program), "exec"))
