#!/usr/bin/env python3
"""Compares SegQA with Python packages on the same generated volumes.

Makes a virtual environment beside this file, installs the packages with pip, lets SegQA write its
synthetic case, runs both sides on it, and prints one table: values and median times side by side.
Needs nothing but Python 3.9 or newer, and what ./segqa needs. See README.md.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable

HERE = Path(__file__).resolve().parent
SEGQA = HERE.parent / "segqa"

# Name of a peer -> what pip installs for it.
PACKAGES = {
    "scipy": ["scipy"],
    "scikit-image": ["scikit-image"],
    "connected-components-3d": ["connected-components-3d"],
    "edt": ["edt"],
    "medpy": ["medpy"],
    "simpleitk": ["SimpleITK"],
    "surface-distance": ["surface-distance"],
    "torch": ["torch"],
    "monai": ["torch", "monai"],
}
TORCH_CPU = "https://download.pytorch.org/whl/cpu"


@dataclass(frozen=True)
class Task:
    """A job of SegQA's benchmark and the same work by a peer.

    make(case) imports the peer and prepares its input, and gives the function that is timed; that
    one gives the number to compare with the entry `key` of SegQA's values.
    """

    job: str
    key: str
    peer: str
    make: Callable
    note: str = ""


class SyntheticCase:
    """The volumes that SegQA wrote, as arrays in z, y, x order."""

    def __init__(self, folder, size):
        import numpy as np

        shape = (size, size, size)
        self.reference = np.fromfile(folder / "gt.raw", np.uint8).reshape(shape)
        self.prediction = np.fromfile(folder / "pred.raw", np.uint8).reshape(shape)
        self.probability = np.fromfile(folder / "prob.raw", "<f4").reshape(shape)

    def masks(self):
        """Label 1 of both images."""
        return self.reference == 1, self.prediction == 1


# --- peers -------------------------------------------------------------------------------------


def scipy_edt(case, inside):
    from scipy import ndimage

    return lambda: ndimage.distance_transform_edt((case.reference > 0) == inside).max()


def edt_edt(case, inside):
    import edt

    return lambda: edt.edt((case.reference > 0) == inside, parallel=1).max()


def scipy_components(case):
    from scipy import ndimage

    full = ndimage.generate_binary_structure(3, 3)
    return lambda: ndimage.label(case.reference > 0, full)[1]


def skimage_components(case):
    from skimage import measure

    return lambda: measure.label(case.reference > 0, connectivity=3).max()


def cc3d_components(case):
    import cc3d

    return lambda: cc3d.connected_components(case.reference > 0, connectivity=26).max()


def scipy_hausdorff(case):
    """The usual recipe: borders by erosion, a distance map of each."""
    from scipy import ndimage

    cross = ndimage.generate_binary_structure(3, 1)

    def border(mask):
        return mask & ~ndimage.binary_erosion(mask, cross)

    def run():
        a, b = (border(m) for m in case.masks())
        to_b = ndimage.distance_transform_edt(~b)[a]
        to_a = ndimage.distance_transform_edt(~a)[b]
        return max(to_a.max(), to_b.max())

    return run


def medpy_hausdorff(case):
    from medpy.metric.binary import hd

    return lambda: hd(*reversed(case.masks()), voxelspacing=1)


def monai_hausdorff(case):
    import torch
    from monai.metrics import compute_hausdorff_distance

    torch.set_num_threads(1)

    def run():
        reference, prediction = (torch.from_numpy(m)[None, None] for m in case.masks())
        return float(compute_hausdorff_distance(prediction, reference, include_background=True))

    return run


def deepmind_hausdorff(case):
    from surface_distance import compute_robust_hausdorff, compute_surface_distances

    def run():
        return compute_robust_hausdorff(compute_surface_distances(*case.masks(), (1, 1, 1)), 100)

    return run


def sitk_hausdorff(case):
    import SimpleITK as sitk

    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)

    def run():
        images = [sitk.GetImageFromArray(m.astype("uint8")) for m in case.masks()]
        measure = sitk.HausdorffDistanceImageFilter()
        measure.Execute(*images)
        return measure.GetHausdorffDistance()

    return run


def sitk_dice(case):
    import numpy as np
    import SimpleITK as sitk

    sitk.ProcessObject.SetGlobalDefaultNumberOfThreads(1)
    labels = set(np.unique(case.reference)) | set(np.unique(case.prediction))
    labels = [int(label) for label in sorted(labels) if label != 0]
    images = [sitk.GetImageFromArray(v) for v in (case.reference, case.prediction)]

    def run():
        measure = sitk.LabelOverlapMeasuresImageFilter()
        measure.Execute(*images)
        return statistics.fmean(measure.GetDiceCoefficient(label) for label in labels)

    return run


def torch_cross_entropy(case):
    import torch

    torch.set_num_threads(1)
    target = torch.from_numpy((case.reference == 1).astype("float32"))
    probability = torch.from_numpy(case.probability)
    return lambda: float(torch.nn.functional.binary_cross_entropy(probability, target))


def monai_dice_loss(case):
    import torch
    from monai.losses import DiceLoss

    torch.set_num_threads(1)
    target = torch.from_numpy((case.reference == 1).astype("float32"))[None, None]
    probability = torch.from_numpy(case.probability)[None, None]
    return lambda: float(DiceLoss()(probability, target))


TASKS = [
    Task("edt_background", "max", "scipy", partial(scipy_edt, inside=False)),
    Task("edt_background", "max", "edt", partial(edt_edt, inside=False)),
    Task("edt_binary", "max", "scipy", partial(scipy_edt, inside=True)),
    Task("edt_binary", "max", "edt", partial(edt_edt, inside=True)),
    Task("components", "n", "scipy", scipy_components),
    Task("components", "n", "scikit-image", skimage_components),
    Task("components", "n", "connected-components-3d", cc3d_components),
    Task("surface_one", "hd", "scipy", scipy_hausdorff, "distance only, SegQA: 4 metrics"),
    Task("surface_one", "hd", "medpy", medpy_hausdorff, "distance only, SegQA: 4 metrics"),
    Task("surface_one", "hd", "monai", monai_hausdorff, "distance only, SegQA: 4 metrics"),
    Task("surface_one", "hd", "surface-distance", deepmind_hausdorff, "surface elements"),
    Task("surface_one", "hd", "simpleitk", sitk_hausdorff, "all voxels, not only surfaces"),
    Task("confusion", "mean_dice", "simpleitk", sitk_dice),
    Task("loss_bce", "value", "torch", torch_cross_entropy),
    Task("loss_dice", "value", "monai", monai_dice_loss, "sums smoothed by 1e-5 each"),
]

# --- running -----------------------------------------------------------------------------------


def segqa(job, size, options, *more):
    """Runs a job of SegQA on the synthetic case; its line of JSON."""
    command = [str(SEGQA), "benchmark", "--job", job, "--dims", f"{size}x{size}x{size}"]
    command += ["--warmup", str(options.warmup), "--reps", str(options.reps), "--threads", "1"]
    out = subprocess.run([*command, *more], check=True, capture_output=True, text=True).stdout
    return json.loads(out.strip().splitlines()[-1])


def timed(run, reps):
    """Value and median milliseconds of a function, after one run without a clock."""
    run()
    times = []
    for _ in range(reps):
        start = time.perf_counter()
        value = run()
        times.append(1e3 * (time.perf_counter() - start))
    return float(value), statistics.median(times)


def compare(options):
    print("| size | job | peer | SegQA value | peer value | SegQA ms | peer ms | peer / SegQA | note |")
    print("|---|---|---|---|---|---|---|---|---|")
    for size in options.size:
        ours = {}
        with tempfile.TemporaryDirectory() as folder:
            once = argparse.Namespace(warmup=0, reps=1)
            segqa("confusion", size, once, "--save", folder)
            case = SyntheticCase(Path(folder), size)
        for task in (t for t in TASKS if t.peer in options.peers):
            try:
                value, median = timed(task.make(case), options.reps)
            except Exception as e:  # a peer that fails must not stop the others
                print(f"{task.peer}: {task.job} skipped: {e!r}", file=sys.stderr)
                continue
            if task.job not in ours:
                ours[task.job] = segqa(task.job, size, options)
            own = ours[task.job]
            print(
                f"| {size}^3 | {task.job} | {task.peer} | {own['values'][task.key]:.9g} | {value:.9g}"
                f" | {own['median_ms']:.2f} | {median:.2f} | {median / own['median_ms']:.2f}"
                f" | {task.note} |",
                flush=True,
            )


def install(options):
    """Makes the environment; the peers that could be installed, and its Python."""
    folder = Path(options.venv).resolve()
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    installed = []
    for peer in options.peers:
        command = [str(python), "-m", "pip", "install", "--quiet", *PACKAGES[peer]]
        if "torch" in PACKAGES[peer] and not options.plain_torch:
            command += ["--extra-index-url", TORCH_CPU]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 0:
            installed.append(peer)
        else:
            reason = (done.stderr.strip().splitlines() or ["no message"])[-1]
            print(f"{peer} is skipped, pip cannot install it: {reason}", file=sys.stderr)
    return installed, python


def arguments():
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--size", type=int, nargs="+", default=[128], help="edge of the volume: 128 256")
    p.add_argument("--peers", nargs="+", choices=PACKAGES, default=list(PACKAGES))
    p.add_argument("--reps", type=int, default=5, help="timed repetitions of both sides")
    p.add_argument("--warmup", type=int, default=20, help="untimed repetitions of SegQA (JIT)")
    p.add_argument("--venv", default=HERE / ".venv", help="where peers are installed")
    p.add_argument("--plain-torch", action="store_true", help="torch from PyPI, not its CPU build")
    p.add_argument("--installed", action="store_true", help=argparse.SUPPRESS)
    return p.parse_args()


def main():
    options = arguments()
    if options.installed:
        compare(options)
        return 0
    peers, python = install(options)
    if not peers:
        print("No peer could be installed.", file=sys.stderr)
        return 1
    threads = {name + "_NUM_THREADS": "1" for name in ("OMP", "MKL", "OPENBLAS")}
    command = [str(python), __file__, "--installed", "--peers", *peers]
    command += ["--size", *map(str, options.size)]
    command += ["--reps", str(options.reps), "--warmup", str(options.warmup)]
    return subprocess.run(command, env={**os.environ, **threads}).returncode


if __name__ == "__main__":
    sys.exit(main())
