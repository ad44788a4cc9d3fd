package io.github.segqa.ij1;

import ij.IJ;
import ij.plugin.frame.Recorder;
import io.github.segqa.api.EvaluationException;
import io.github.segqa.display.ScoreWindow;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.scijava.Cancelable;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.convert.ConvertService;
import org.scijava.log.LogService;
import org.scijava.module.MethodCallException;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;

/** Runs a command on inputs from a macro, a dialog or a shell. */
public final class CommandRunner {
  private static final Pattern LONG_LINE = Pattern.compile("(.{60,90})\\s");

  private final Context context;
  private final Module module;
  private final boolean interactive;

  private CommandRunner(Context context, CommandInfo command, boolean interactive) {
    this.context = context;
    this.module = context.service(ModuleService.class).createModule(command);
    this.interactive = interactive;
  }

  /** Where the inputs come from. */
  interface Inputs {
    /**
     * @param module the command
     * @return texts by name; null if the user changed his mind
     * @throws EvaluationException if they cannot be read
     * @throws MethodCallException if the command cannot offer choices
     */
    Map<String, String> read(Module module) throws MethodCallException;
  }

  /**
   * Runs a command without questions.
   *
   * @param context finds services
   * @param command the command
   * @param inputs its inputs as text by name
   */
  public static void run(Context context, CommandInfo command, Map<String, String> inputs) {
    new CommandRunner(context, command, false).run(m -> inputs);
  }

  /** Runs a command as a macro says. */
  static void runMacro(Context context, CommandInfo command, String options) {
    new CommandRunner(context, command, false).run(m -> TextInputs.ofMacro(options, m));
  }

  /** Runs a command after asking the user. */
  static void runDialog(Context context, CommandInfo command) {
    new CommandRunner(context, command, true)
        .run(
            m -> {
              m.initialize();
              return InputDialog.ask(m, context.service(ConvertService.class));
            });
  }

  private void run(Inputs source) {
    boolean done = false;
    try {
      Map<String, String> inputs = source.read(module);
      done = inputs != null && run(TextInputs.values(inputs, module));
    } catch (EvaluationException e) {
      if (ScoreWindow.headless()) {
        context.service(LogService.class).error(e.getMessage());
      }
      tell(e.getMessage());
    } catch (ExecutionException | MethodCallException e) {
      tell("Internal error, please report it: " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    record(done);
  }

  private boolean run(Map<String, Object> inputs) throws InterruptedException, ExecutionException {
    context.service(ModuleService.class).run(module, true, inputs).get();
    if (module instanceof Cancelable c && c.isCanceled()) {
      tell(c.getCancelReason());
      return false;
    }
    boolean complete = !Boolean.FALSE.equals(module.getOutputs().get("complete"));
    Outcome.note(complete ? Outcome.COMPLETE : Outcome.INCOMPLETE);
    return true;
  }

  /** As in Fiji a macro goes on after a command that was refused. Without a screen it is logged. */
  private void tell(String reason) {
    Outcome.note(Outcome.REFUSED);
    if (reason.isEmpty()) { // the user himself wished to stop
      return;
    }
    if (interactive) {
      IJ.error("SegQA", LONG_LINE.matcher(reason).replaceAll("$1\n"));
    } else if (!ScoreWindow.headless()) {
      IJ.log(module.getInfo().getTitle() + ": " + reason);
    }
  }

  /** Records all inputs, since Fiji asks for those that a macro leaves out. */
  private void record(boolean done) {
    if (!interactive || !Recorder.record) {
      return;
    }
    if (!done) {
      Recorder.setCommand(null);
      return;
    }
    for (ModuleItem<?> item : module.getInfo().inputs()) {
      if (TextInputs.isText(item)) {
        Recorder.recordOption(item.getName(), String.valueOf(module.getInput(item.getName())));
      }
    }
  }
}
