"""The command line: the same words as the library; the only place where errors become text for people."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

import sayso
from sayso.errors import SaysoError, UsageError

if TYPE_CHECKING:
    from sayso.record import Story

FORMATS = ("report", "json", "jsonl", "html")
LISTED = 20  # failures named again at the end; more are counted


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(sayso.__version__, message="sayso %(version)s")
def cli() -> None:
    """Read news stories into records in which every fact has its words and its voucher."""


@cli.command()
@click.argument("story", nargs=-1, required=True, metavar="STORY...")
@click.option(
    "--format",
    "style",
    type=click.Choice(FORMATS),
    default="report",
    show_default=True,
    help="report: for people; json, jsonl: the record; html: a page that stands alone.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="File to write instead of standard output; with html and several stories, a folder.",
)
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Stories read at a time.")
@click.option("--date", metavar="YYYY-MM-DD", help="Day of the stories, where they do not say it.")
@click.option("--language", metavar="TAG", help="Language of the stories (en, fa, prs, ps, ar, ru), where known.")
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=0.0,
    show_default=True,
    metavar="P",
    help="Leave out attributions less likely than P (0 to 1); what they vouched for falls to the attribution"
    " around them, or to the story.",
)
@click.option("--resume", is_flag=True, help="With jsonl and -o: keep the records the file has, read the rest.")
def read(
    story: tuple[str, ...],
    style: str,
    output: Path | None,
    jobs: int,
    date: str | None,
    language: str | None,
    min_confidence: float,
    resume: bool,
) -> int:
    """Read stories: files (text, HTML, PDF, JSON Lines), folders, or - for standard input.

    Exit code 0: every story was read; 1: at least one could not be, and is named; 2: wrong usage.
    """
    from sayso.output import drop_standard_output, writer, written

    if resume and (style != "jsonl" or output is None):
        raise UsageError("--resume", "needs --format jsonl and -o FILE")
    many = len(story) > 1 or any(os.path.isdir(name) for name in story)
    if style == "html" and many and output is None:
        raise UsageError("--format html", "there are several stories: give a folder, -o FOLDER")
    done = written(output) if resume and output else frozenset()
    failed: list[SaysoError] = []
    stories = sayso.read_all(story, date=date, language=language, jobs=jobs, min_confidence=min_confidence, done=done)
    total = 0
    try:
        with writer(style, output, many=many or (output is not None and output.is_dir()), resume=resume) as target:
            for result in _shown(stories, many or jobs > 1):
                total += 1
                if isinstance(result, SaysoError):
                    failed.append(result)
                    _complain(result)
                else:
                    target.write(result)
    except BrokenPipeError:
        drop_standard_output()  # the reader of the pipe has gone: nothing is left to say
        return 0
    if failed and total > 1:
        click.echo(f"sayso: {len(failed)} of {total} stories could not be read:", err=True)
        for error in failed[:LISTED]:
            click.echo(f"  {error.name}", err=True)
        if len(failed) > LISTED:
            click.echo(f"  and {len(failed) - LISTED} more", err=True)
    return 1 if failed else 0


@cli.command()
def schema() -> int:
    """Print the JSON Schema (2020-12) of the story record."""
    import json

    click.echo(json.dumps(sayso.schema(), indent=1))
    return 0


def _complain(error: SaysoError) -> None:
    click.echo(f"sayso: {' '.join(str(error).split())}", err=True)


def _shown(results: Iterator[Story | SaysoError], many: bool) -> Iterator[Story | SaysoError]:
    """The same results, with a progress bar where several are read and a person is watching."""
    if not (many and sys.stderr.isatty()):
        yield from results
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading", total=None)
        for result in results:
            progress.update(
                task, description=Path(result.name if isinstance(result, SaysoError) else result.source.uri).name
            )
            yield result
            progress.advance(task)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code; no traceback ever reaches the person."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf8", errors="replace")
    try:
        code = cli.main(args=arguments, prog_name="sayso", standalone_mode=False)
    except click.UsageError as error:
        error.show()
        code = 2
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except UsageError as error:
        _complain(error)
        code = 2
    except SaysoError as error:
        _complain(error)
        code = 1
    except (KeyboardInterrupt, click.Abort):
        click.echo("sayso: stopped", err=True)
        code = 130
    except Exception as error:
        if os.environ.get("SAYSO_DEBUG"):
            raise
        _complain(SaysoError("sayso", f"failed ({type(error).__name__}: {error}); please report this"))
        code = 1
    sys.exit(code if isinstance(code, int) else 0)


if __name__ == "__main__":
    main()
