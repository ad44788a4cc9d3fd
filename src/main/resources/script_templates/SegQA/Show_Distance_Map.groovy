// Colours the surface of a prediction by its distance to the surface of the reference, drawn on the
// reference. To change: the distances (signed_reference, signed_prediction, predicted_surface,
// reference_surface; signed ones are those of one label: labels: "1"), the cap of the colours ("5"
// millimetres, "99%" of the voxels, "" for none), the style (auto, image, overlay, rgb). A file that
// ends in .png holds a slice in colours, .tif all slices.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Picture (.png)", style = "save") picture
#@ CommandService commands

import io.github.segqa.command.ShowDistanceMap

inputs = [reference: reference, prediction: prediction, distances: "predicted_surface",
          labels: "", cap: "99%", style: "overlay", output: picture]
commands.run(ShowDistanceMap, true, inputs).get()
