package io.github.segqa.command;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPostprocessorPlugin;
import org.scijava.module.process.PostprocessorPlugin;
import org.scijava.plugin.Plugin;

/**
 * Keeps SciJava from showing outputs that our commands have shown already: a table it cannot show,
 * and would warn.
 */
@Plugin(type = PostprocessorPlugin.class, priority = Priority.VERY_HIGH)
public final class ShownOutputs extends AbstractPostprocessorPlugin {
  @Override
  public void process(Module module) {
    if (module.getDelegateObject() instanceof SegQACommand) {
      module.getInfo().outputs().forEach(output -> module.resolveOutput(output.getName()));
    }
  }
}
