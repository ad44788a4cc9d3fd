// Draws where a predicted segmentation is right and wrong on its reference and prints how many
// voxels are of each kind. To change: the style (contours, fill, rgb), the labels (such as "1" or
// "liver"; "" for all), and the image to draw on, an ImagePlus or a file: image: ct, for instance.
// A file that ends in .png holds the slice with most errors, .tif all slices.
#@ File (label = "Reference labels", style = "file") reference
#@ File (label = "Prediction labels", style = "file") prediction
#@ File (label = "Picture (.png)", style = "save") picture
#@ CommandService commands

import io.github.segqa.command.ShowErrors

inputs = [reference: reference, prediction: prediction, style: "contours", labels: "",
          output: picture]
module = commands.run(ShowErrors, true, inputs).get()
table = module.getOutput("table")
for (row in 0..<table.size()) {
  println(table.getStringValue("kind", row) + "\t" + (long) table.getValue("voxels", row))
}
