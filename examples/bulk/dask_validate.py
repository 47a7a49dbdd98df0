"""Validates a file of JSON Lines on the workers of a Dask cluster:

    python3 dask_validate.py SCHEDULER TRAFFIC.jsonl FOLDER

Every worker sees the file under the same path, and has Node.js and this package. FOLDER gets results.jsonl and summary.json, which are those of one
machine. A block whose worker is lost goes to another one.
"""

import os
import shlex
import subprocess
import sys
import tempfile

from distributed import Client

command = shlex.split(os.environ.get("MESSAGES_OPENAPI", "npx messages-openapi"))
block_size = int(os.environ.get("BLOCK_SIZE", 64_000_000))


def blocks_of(path):
    """The offset, the length and the number of the first line of each block. Blocks end where lines end."""
    start, first, lines, length = 0, 1, 0, 0
    with open(path, "rb") as file:
        for line in file:
            lines += 1
            length += len(line)
            if length >= block_size:
                yield start, length, first
                start, first, lines, length = start + length, first + lines, 0, 0
    if length > 0:
        yield start, length, first


def validate(path, start, length, first):
    """The results of a block, and its summary."""
    with open(path, "rb") as file, tempfile.TemporaryDirectory() as folder:
        file.seek(start)
        summary = os.path.join(folder, "summary.json")
        name = f"{os.path.basename(path)}:{first}"
        options = ["--stdin-name", name, "--format", "ndjson", "--quiet", "--summary", summary]
        run = subprocess.run([*command, "validate", *options], input=file.read(length), stdout=subprocess.PIPE)
        # The exit code tells of findings. The block is done when its summary is there, which is written last.
        with open(summary, "rb") as file:
            content = file.read()
        if not content:
            raise RuntimeError(f"The block from line {first} ended with code {run.returncode}.")
        return run.stdout, content


def main(scheduler, path, folder):
    os.makedirs(os.path.join(folder, "blocks"), exist_ok=True)
    client = Client(scheduler)
    # Not pure: a task that is done is done, however alike two blocks are.
    tasks = [client.submit(validate, os.path.abspath(path), *block, pure=False, retries=3) for block in blocks_of(path)]
    summaries = []
    with open(os.path.join(folder, "results.jsonl"), "wb") as results:
        for number, task in enumerate(tasks, 1):
            lines, summary = task.result()
            results.write(lines)
            summaries.append(os.path.join(folder, "blocks", f"{number}.json"))
            with open(summaries[-1], "wb") as file:
                file.write(summary)
            print(f"Block {number} of {len(tasks)} is done.", flush=True)
    with open(os.path.join(folder, "summary.json"), "wb") as file:
        subprocess.run([*command, "summarize", *summaries, "--format", "json"], stdout=file, check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
