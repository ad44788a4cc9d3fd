package io.github.segqa.ij1;

import ij.Macro;
import io.github.segqa.display.ScoreWindow;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;

/** Decides whether a macro or the user gives the inputs. */
final class Door {
  private Door() {}

  /**
   * @param command class name
   */
  static void open(String command) {
    String options = Macro.getOptions(); // bound to this thread
    Context context = SciJavaContext.get();
    CommandInfo info = context.service(CommandService.class).getCommand(command);
    if (options == null && !ScoreWindow.headless()) {
      CommandRunner.runDialog(context, info);
    } else {
      CommandRunner.runMacro(context, info, options == null ? "" : options);
    }
  }
}
