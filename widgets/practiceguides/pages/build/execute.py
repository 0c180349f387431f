"""Executes the notebooks of a book, several at once, into the cache that the build reads.

myst-nb executes one notebook after another, and a notebook is mostly waiting
for its kernel. Here four run at a time; the build then finds every result in
jupyter-cache, whose key is the notebook's own code.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn, JupyterCacheAbstract
from jupyter_cache.cache.db import NbCacheRecord
from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
from jupyter_client.manager import AsyncKernelManager
from jupyter_core.paths import jupyter_path
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from practiceguides.content.problems import Problem, problem

AT_ONCE = 4
TIMEOUT = 60
"""Seconds a cell may take."""
_QUIET = "--IPKernelApp.log_level=40"
"""What a kernel says of itself is nothing that an author could mend: that its build was killed."""
_ALONE = "--InteractiveShellApp.ignore_cwd=True"
"""No file beside a notebook is a module of its kernel's: a stranger's would run. IPython before 9.7
does not ask Python for that, so it is said twice, see `PYTHONSAFEPATH`."""

Progress = Callable[[Path], None]
_Result = TypeVar("_Result")


@dataclass(frozen=True)
class Job:
    """A notebook to execute, where it lies, and what its kernel's environment says besides."""

    file: Path
    notebook: nbformat.NotebookNode
    environment: Mapping[str, str]


def execute(
    files: list[Path],
    cache_folder: Path,
    environment: Mapping[str, str],
    done: Progress = lambda _: None,
) -> list[Problem]:
    """Execute the notebooks that the cache does not hold yet; returns what failed.

    `environment` is what the kernels find in theirs besides. `done` is called with each
    notebook's path when it is finished, whether or not it had to run.
    """
    cache = get_cache(str(cache_folder))
    jobs: list[Job] = []
    for file in files:
        notebook = nbformat.read(file, as_version=4)
        if _is_cached(cache, cache_folder, notebook):
            done(file)
        elif not _has_code(notebook):
            # As it is: myst-nb would start a kernel for it.
            _keep(cache, notebook, file)
            done(file)
        else:
            jobs.append(Job(file, notebook, environment))
    if not jobs:
        return []
    return _run(_execute_all(jobs, cache, done))


def _run(work: Coroutine[Any, Any, _Result]) -> _Result:
    """Run to the end, or until Ctrl-C.

    In a thread: in the main one every notebook's client would take Ctrl-C for itself, and stop
    one kernel only. Here all work is cancelled, each kernel is shut down, and Ctrl-C goes on.
    """
    loop = asyncio.new_event_loop()
    task = loop.create_task(work)
    ended = threading.Event()

    def run_all() -> None:
        try:
            loop.run_until_complete(asyncio.wait([task]))
        finally:
            loop.close()
            ended.set()

    threading.Thread(target=run_all, daemon=True).start()
    try:
        # With a time limit: without one the main thread would not hear Ctrl-C on Windows.
        while not ended.wait(0.5):
            pass
    except KeyboardInterrupt:
        loop.call_soon_threadsafe(task.cancel)
        ended.wait()
        raise
    return task.result()


def _keep(cache: JupyterCacheAbstract, notebook: nbformat.NotebookNode, file: Path) -> None:
    bundle = CacheBundleIn(notebook, str(file))
    cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


def _has_code(notebook: nbformat.NotebookNode) -> bool:
    return any(cell.cell_type == "code" for cell in notebook.cells)


def _is_cached(cache: JupyterCacheAbstract, folder: Path, notebook: nbformat.NotebookNode) -> bool:
    try:
        record = cache.match_cache_notebook(notebook)
    except KeyError:
        return False
    if (folder / "executed" / record.hashkey / "base.ipynb").is_file():
        return True
    # Somebody tidied up: the outputs are gone, and the list of them is not.
    NbCacheRecord.remove_record(record.pk, cache.db)
    return False


async def _execute_all(
    jobs: list[Job], cache: JupyterCacheAbstract, done: Progress
) -> list[Problem]:
    room = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, job: Job, sockets: Path) -> Problem | None:
        async with room:
            found = await run(job, sockets / str(number))
        if found is None:
            _keep(cache, job.notebook, job.file)
        done(job.file)
        return found

    with TemporaryDirectory() as folder:
        tasks = (one(number, job, Path(folder)) for number, job in enumerate(jobs))
        results = await asyncio.gather(*tasks)
    return [found for found in results if found]


def _kernel(job: Job, socket: Path) -> AsyncKernelManager:
    """The kernel of a notebook.

    It is reached through files where the system has such sockets: TCP ports are
    chosen first and taken later, and another process may be quicker.
    """
    name = (job.notebook.metadata.get("kernelspec") or {}).get("name", "python3")
    # It would look in the folder of IPython too, and make one in the home of whoever has none.
    known = KernelSpecManager(kernel_dirs=jupyter_path("kernels"))
    reached = {} if os.name == "nt" else {"transport": "ipc", "ip": str(socket)}
    return AsyncKernelManager(kernel_name=name, kernel_spec_manager=known, **reached)


async def run(job: Job, socket: Path) -> Problem | None:
    """Execute one notebook, its outputs written into it; returns what failed.

    `socket` begins the names of the files through which the kernel is reached.
    """
    kernel = _kernel(job, socket)
    begun: list[int] = []

    def begin(cell: nbformat.NotebookNode, cell_index: int) -> None:  # noqa: ARG001 - by name
        begun.append(cell_index)

    client = NotebookClient(
        job.notebook,
        km=kernel,
        timeout=TIMEOUT,
        resources={"metadata": {"path": str(job.file.parent)}},
        store_widget_state=False,
        # The cache's key takes in the cells' metadata: times there would never match again.
        record_timing=False,
        on_cell_execute=begin,
    )
    try:
        if kernel.ipykernel:
            client.extra_arguments = [_QUIET, _ALONE]
        # The order of a set is the same in every run.
        fixed = {"PYTHONHASHSEED": "0", "PYTHONSAFEPATH": "1"}
        # No settings of a person count, and nothing is written into their home.
        own = {"IPYTHONDIR": f"{socket}-ipython"}
        environment = {**os.environ, **job.environment, **fixed, **own}
        # What a kernel that cannot begin prints of Python says nothing to an author.
        await client.async_execute(env=environment, stderr=DEVNULL)
    except CellExecutionError as error:
        said = f"{error.ename}: {error.evalue}" if error.ename != "ItemError" else error.evalue
        return _failure(job, begun, said)
    except CellTimeoutError:
        return _failure(job, begun, f"it took longer than {TIMEOUT} seconds")
    except DeadKernelError:
        return _failure(job, begun, "its kernel stopped")
    except NoSuchKernel as error:
        return _failure(job, begun, f"there is no kernel called {error.name} on this computer")
    except Exception as error:
        # Whatever the many parts of Jupyter raise that lack files or memory.
        raise RuntimeError(str(error) or type(error).__name__) from error
    finally:
        # At the end of Python it looks once more for a kernel that did not begin.
        client.km = kernel
        # nbclient leaves a kernel that it was given to its owner. It holds nothing to save.
        await kernel.shutdown_kernel(now=True)
    return None


def _failure(job: Job, begun: list[int], said: str) -> Problem:
    """What failed at the cell that was begun last; at the first one with code where none was."""
    code = [n for n, cell in enumerate(job.notebook.cells) if cell.cell_type == "code"]
    cell = [*code[:1], *begun][-1] + 1
    return problem("notebook-run", job.file, 1, cell, detail=" ".join(said.split()).rstrip("."))
