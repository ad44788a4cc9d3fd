package io.github.segqa.command;

import java.util.Collection;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.Converter;
import org.scijava.plugin.Plugin;

/** Lets macros, scripts and dialogs give a convention by its name. */
@Plugin(type = Converter.class)
public final class ConventionNameConverter extends AbstractConverter<String, ConventionName> {
  @Override
  public <T> T convert(Object from, Class<T> to) {
    return to.cast(ConventionName.of(from.toString()));
  }

  @Override
  public void populateInputCandidates(Collection<Object> objects) {
    objects.addAll(ConventionName.choices());
  }

  @Override
  public Class<ConventionName> getOutputType() {
    return ConventionName.class;
  }

  @Override
  public Class<String> getInputType() {
    return String.class;
  }
}
