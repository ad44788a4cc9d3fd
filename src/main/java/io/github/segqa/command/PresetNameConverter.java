package io.github.segqa.command;

import java.util.Collection;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.Converter;
import org.scijava.plugin.Plugin;

/** Lets macros, scripts and dialogs give a preset by its name. */
@Plugin(type = Converter.class)
public final class PresetNameConverter extends AbstractConverter<String, PresetName> {
  @Override
  public <T> T convert(Object from, Class<T> to) {
    return to.cast(PresetName.of(from.toString()));
  }

  @Override
  public void populateInputCandidates(Collection<Object> objects) {
    objects.addAll(PresetName.choices());
  }

  @Override
  public Class<PresetName> getOutputType() {
    return PresetName.class;
  }

  @Override
  public Class<String> getInputType() {
    return String.class;
  }
}
