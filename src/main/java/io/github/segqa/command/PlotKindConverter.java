package io.github.segqa.command;

import io.github.segqa.diagnostic.Diagnostics;
import java.util.Collection;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.Converter;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.plugin.PluginService;

/** Lets macros, scripts and dialogs give a kind of plot by its name. */
@Plugin(type = Converter.class)
public final class PlotKindConverter extends AbstractConverter<String, PlotKind> {
  @Parameter private PluginService plugins;

  @Override
  public <T> T convert(Object from, Class<T> to) {
    return to.cast(PlotKind.of(from.toString()));
  }

  @Override
  public void populateInputCandidates(Collection<Object> objects) {
    Diagnostics.all(plugins).forEach(d -> objects.add(new PlotKind(d.name())));
  }

  @Override
  public Class<PlotKind> getOutputType() {
    return PlotKind.class;
  }

  @Override
  public Class<String> getInputType() {
    return String.class;
  }
}
