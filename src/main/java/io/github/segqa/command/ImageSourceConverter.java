package io.github.segqa.command;

import ij.ImagePlus;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import net.imglib2.RandomAccessibleInterval;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.Converter;
import org.scijava.plugin.Plugin;

/**
 * Makes inputs of texts, files and images, wherever SciJava meets an {@link ImageSource}: macros,
 * scripts, {@code --run}; and offers the open images in dialogs.
 */
@Plugin(type = Converter.class)
public final class ImageSourceConverter extends AbstractConverter<Object, ImageSource> {
  private static final List<Class<?>> TYPES =
      List.of(
          String.class, File.class, Path.class, ImagePlus.class, RandomAccessibleInterval.class);

  @Override
  public boolean canConvert(Class<?> from, Class<?> to) {
    return to == ImageSource.class && TYPES.stream().anyMatch(t -> t.isAssignableFrom(from));
  }

  @Override
  public <T> T convert(Object from, Class<T> to) {
    return to.cast(source(from));
  }

  private static ImageSource source(Object from) {
    if (from instanceof ImagePlus image) {
      return new ImageSource(image.getTitle(), image);
    }
    if (from instanceof RandomAccessibleInterval<?>) {
      return new ImageSource("image", from);
    }
    return ImageSource.of(from.toString());
  }

  @Override
  public void populateInputCandidates(Collection<Object> objects) {
    objects.addAll(ImageSource.choices());
  }

  @Override
  public Class<ImageSource> getOutputType() {
    return ImageSource.class;
  }

  @Override
  public Class<Object> getInputType() {
    return Object.class;
  }
}
