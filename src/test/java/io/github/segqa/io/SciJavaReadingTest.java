package io.github.segqa.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.image.PixelType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.ConvertService;
import org.scijava.convert.Converter;
import org.scijava.io.AbstractIOPlugin;
import org.scijava.io.IOPlugin;
import org.scijava.io.IOService;
import org.scijava.io.location.Location;
import org.scijava.plugin.PluginInfo;
import org.scijava.plugin.PluginService;

/** Formats that somebody else's plugin opens. */
class SciJavaReadingTest {
  @TempDir Path folder;
  private Context context;

  /** Opens files that end in .fake as three labels in a row. */
  public static final class FakeFormat extends AbstractIOPlugin<Object> {
    @Override
    public Class<Object> getDataType() {
      return Object.class;
    }

    @Override
    public boolean supportsOpen(Location source) {
      return source.getName().endsWith(".fake") || source.getName().endsWith(".broken");
    }

    @Override
    public Object open(Location source) throws IOException {
      if (source.getName().endsWith(".broken")) {
        throw new IOException("it is broken");
      }
      return ArrayImgs.unsignedInts(new int[] {0, 1, 70000}, 3, 1);
    }
  }

  /** Gives such images a calibration, as imagej-legacy does. */
  public static final class FakeConverter extends AbstractConverter<Img<?>, ImagePlus> {
    @Override
    @SuppressWarnings("unchecked") // asked for an ImagePlus only
    public <T> T convert(Object source, Class<T> type) {
      RandomAccessibleInterval<?> img = (RandomAccessibleInterval<?>) source;
      ImagePlus image =
          new ImagePlus("x", new ByteProcessor((int) img.dimension(0), (int) img.dimension(1)));
      Calibration c = image.getCalibration();
      c.pixelWidth = 0.5;
      c.pixelHeight = 2;
      c.setUnit("mm");
      return (T) image;
    }

    @Override
    public Class<ImagePlus> getOutputType() {
      return ImagePlus.class;
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // class literals have no type arguments
    public Class<Img<?>> getInputType() {
      return (Class) Img.class;
    }
  }

  @BeforeEach
  void start() {
    context = new Context(IOService.class, ConvertService.class, PluginService.class);
    context
        .service(PluginService.class)
        .addPlugin(new PluginInfo<>(FakeFormat.class, IOPlugin.class));
  }

  @AfterEach
  void stop() {
    context.dispose();
  }

  private Path file(String name) {
    try {
      return Files.writeString(folder.resolve(name), "anything");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void valuesComeFromTheImageExactly() {
    Volume v = Volumes.open(file("a.fake"), OpenOptions.DEFAULT, context);
    assertEquals(PixelType.U32, v.pixels().type());
    assertArrayEquals(new int[] {0, 1, 70000}, (int[]) v.pixels().plane(0, 0));
    assertEquals("voxel", v.grid().unit());
  }

  @Test
  void spacingComesFromTheConversionToImagePlus() {
    context
        .service(PluginService.class)
        .addPlugin(new PluginInfo<>(FakeConverter.class, Converter.class));
    Volume v = Volumes.open(file("a.fake"), OpenOptions.DEFAULT, context);
    assertEquals(0.5, v.grid().sx());
    assertEquals(2, v.grid().sy());
    assertArrayEquals(new int[] {0, 1, 70000}, (int[]) v.pixels().plane(0, 0));
  }

  @Test
  void unknownFormatsAreRefusedWithTheKnownOnes() {
    for (Context c : new Context[] {null, context}) {
      String text =
          assertThrows(
                  EvaluationException.class,
                  () -> Volumes.open(file("a.unknown"), OpenOptions.DEFAULT, c))
              .getMessage();
      assertTrue(text.contains("a.unknown") && text.contains("NIfTI"), text);
    }
  }

  @Test
  void failureOfTheOpenerIsPassedOn() {
    String text =
        assertThrows(
                EvaluationException.class,
                () -> Volumes.open(file("a.broken"), OpenOptions.DEFAULT, context))
            .getMessage();
    assertTrue(text.contains("it is broken"), text);
  }
}
