package io.github.segqa.io;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Field;
import io.github.segqa.api.LabelVolume;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scijava.util.VersionUtils;

/**
 * Writes labels and maps, NIfTI ({@code .nii}, {@code .nii.gz}) or TIFF ({@code .tif}, {@code
 * .tiff}) by the ending of the name. The same volume always gives the same bytes. A file appears
 * under its name only when it is complete.
 */
public final class VolumeWriter {
  private final Geometry geometry;
  private final Map<Integer, String> names;
  private final String description;

  private VolumeWriter(Geometry geometry, Map<Integer, String> names, String description) {
    this.geometry = geometry;
    this.names = names;
    this.description = description;
  }

  /**
   * @param geometry size, spacing and place of what is written
   * @return a writer that names this program and its version in NIfTI files
   */
  public static VolumeWriter of(Geometry geometry) {
    String version = VersionUtils.getVersion(VolumeWriter.class);
    return new VolumeWriter(geometry, Map.of(), version == null ? "SegQA" : "SegQA " + version);
  }

  /**
   * @param labels names by label; kept in NIfTI files only
   * @return a writer that adds them
   */
  public VolumeWriter withNames(Map<Integer, String> labels) {
    return new VolumeWriter(geometry, Map.copyOf(labels), description);
  }

  /**
   * @param text up to 79 characters for the description of NIfTI files
   * @return a writer that uses it
   */
  public VolumeWriter withDescription(String text) {
    return new VolumeWriter(geometry, names, text);
  }

  /**
   * @param file where to; replaced if it exists
   * @param labels of the size of the geometry
   * @throws EvaluationException if it cannot be written, or the format cannot hold it
   */
  public void write(Path file, LabelVolume labels) {
    Object[] planes = new Object[labels.nz()];
    for (int z = 0; z < planes.length; z++) {
      planes[z] = labels.plane(z);
    }
    write(file, new Object[][] {planes}, names);
  }

  /**
   * @param file where to; replaced if it exists
   * @param channels fields of the size of the geometry, written as 32 bit numbers
   * @throws EvaluationException if it cannot be written
   */
  public void write(Path file, List<Field> channels) {
    Object[][] planes = new Object[channels.size()][];
    for (int c = 0; c < planes.length; c++) {
      Field f = channels.get(c);
      planes[c] = f.floats() != null ? f.floats() : f.doubles();
    }
    write(file, planes, Map.of());
  }

  private void write(Path file, Object[][] planes, Map<Integer, String> labels) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".nii") || name.endsWith(".nii.gz")) {
      NiftiWriter nifti = new NiftiWriter(geometry, planes, labels, description);
      OutputFile.stream(file, out -> nifti.write(out, name.endsWith(".gz")));
    } else if (name.endsWith(".tif") || name.endsWith(".tiff")) {
      TiffWriter tiff = new TiffWriter(geometry, planes);
      OutputFile.stream(file, tiff::write);
    } else {
      throw new EvaluationException(
          "\"" + file.getFileName() + "\" should end in .nii, .nii.gz, .tif or .tiff.");
    }
  }
}
