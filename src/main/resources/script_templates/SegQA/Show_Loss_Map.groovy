// Shows which voxels make a loss large, through the Java API: asks for the reference, a probability
// map and a file, and writes what each voxel contributes. To change: the loss below, a sum such as
// 0.5*dice+0.5*focal, and CONTRIBUTION to GRADIENT: where the loss pulls the probability of a class.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Probabilities", style = "file") probabilities
#@ File (label = "Map (.nii.gz or .tif)", style = "save") map
#@ SegQAService segqa

import io.github.segqa.api.Progress
import io.github.segqa.engine.LossMaps
import io.github.segqa.engine.Request
import io.github.segqa.io.CaseInputs
import io.github.segqa.io.CaseOptions
import io.github.segqa.io.OpenOptions
import io.github.segqa.io.VolumeWriter

files = new CaseInputs.Files("case", reference.toPath(), null, probabilities.toPath(), [:])
loaded = segqa.load(files, OpenOptions.DEFAULT, CaseOptions.DEFAULT)
field = segqa.map(loaded, Request.of("", ""), "focal(gamma=2)", LossMaps.Type.CONTRIBUTION, 1,
                  Progress.NONE)
VolumeWriter.of(loaded.inputs().get("reference").geometry()).write(map.toPath(), [field])
println("Written: " + map)
