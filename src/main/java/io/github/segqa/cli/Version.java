package io.github.segqa.cli;

import io.github.segqa.service.Versions;
import picocli.CommandLine.IVersionProvider;

/** Tells the versions of the program and of what it stands on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return Versions.all().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .toArray(String[]::new);
  }
}
