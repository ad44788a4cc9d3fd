package io.github.segqa.command;

import io.github.segqa.api.EvaluationException;
import io.github.segqa.api.Progress;
import io.github.segqa.display.FilePrompt;
import io.github.segqa.display.ScoreWindow;
import java.lang.reflect.Field;
import org.scijava.ItemIO;
import org.scijava.command.ContextCommand;
import org.scijava.log.LogService;
import org.scijava.plugin.Parameter;
import org.scijava.util.ClassUtils;

/**
 * What all commands share: an error of the user cancels the command with a reason, which is also
 * logged if there is no window to show it.
 */
abstract class SegQACommand extends ContextCommand {
  @Parameter private LogService log;

  /**
   * Does the work.
   *
   * @throws EvaluationException if the inputs cannot be used
   */
  abstract void perform();

  @Override
  public final void run() {
    try {
      checkInputs();
      perform();
    } catch (EvaluationException e) {
      refuse(e.getMessage());
    } catch (Progress.Cancelled e) {
      cancel(""); // the user knows why
    } catch (OutOfMemoryError e) {
      refuse("Not enough memory: give more in Edit>Options>Memory & Threads, or with -Xmx.");
    } catch (NoClassDefFoundError e) {
      refuse(
          "A library is missing ("
              + e.getMessage()
              + "). Copy the jars that come with SegQA into the folder jars of Fiji, or"
              + " plugins/jars of ImageJ, except those that are there already.");
    } catch (RuntimeException e) {
      log.debug(e);
      refuse("Internal error, please report it: " + e + " at " + e.getStackTrace()[0]);
    }
  }

  /** The log, for subclasses. */
  final LogService log() {
    return log;
  }

  /** The source itself, or the file that the user is asked for. */
  static ImageSource chosen(ImageSource source, String title) {
    if (!source.equals(ImageSource.FILE)) {
      return source;
    }
    if (ScoreWindow.headless()) {
      throw new EvaluationException(title + ": give the name of a file instead of " + source);
    }
    return FilePrompt.open(title).map(ImageSource::of).orElseThrow(Progress.Cancelled::new);
  }

  /** {@code --run} makes null of a text without quotes. */
  private void checkInputs() {
    for (Field field : ClassUtils.getAnnotatedFields(getClass(), Parameter.class)) {
      boolean input = field.getAnnotation(Parameter.class).type() != ItemIO.OUTPUT;
      if (input && ClassUtils.getValue(field, this) == null) {
        String key = field.getName();
        throw new EvaluationException(
            "\"" + key + "\" is not given. With --run a text needs quotes: " + key + "=\"...\".");
      }
    }
  }

  private void refuse(String reason) {
    if (ScoreWindow.headless()) {
      log.error(reason);
    }
    cancel(reason);
  }
}
