package io.github.segqa.testimages;

import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import io.github.segqa.io.Geometry;
import io.github.segqa.io.VolumeWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One image, written as {@code .nii.gz} and {@code .tif}.
 *
 * @param name of the files, without ending
 * @param geometry size, spacing and place
 * @param labels labels, or null if it is a map
 * @param channels values, or null if it is labels
 * @param names names of the labels
 * @param content what it shows
 */
record TestImage(
    String name,
    Geometry geometry,
    LabelVolume labels,
    List<Field> channels,
    Map<Integer, String> names,
    String content) {

  static TestImage labels(String name, Geometry geometry, LabelVolume labels, String content) {
    return new TestImage(name, geometry, labels, null, Map.of(), content);
  }

  static TestImage map(String name, Geometry geometry, List<Field> channels, String content) {
    return new TestImage(name, geometry, null, channels, Map.of(), content);
  }

  TestImage withNames(Map<Integer, String> labelNames) {
    return new TestImage(name, geometry, labels, channels, labelNames, content);
  }

  void write(Path folder) {
    VolumeWriter writer =
        VolumeWriter.of(geometry).withNames(names).withDescription("SegQA test image");
    for (String ending : List.of(".nii.gz", ".tif")) {
      Path file = folder.resolve(name + ending);
      if (labels != null) {
        writer.write(file, labels);
      } else {
        writer.write(file, channels);
      }
    }
  }
}
