package io.github.segqa.service;

import ij.ImageJ;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scijava.Context;
import org.scijava.util.VersionUtils;

/** Versions of the program and of what it stands on. */
public final class Versions {
  private Versions() {}

  /**
   * @return versions by name, SegQA first
   */
  public static Map<String, String> all() {
    Map<String, String> v = new LinkedHashMap<>();
    v.put("SegQA", VersionUtils.getVersion(Versions.class));
    v.put("SciJava", VersionUtils.getVersion(Context.class));
    v.put("ImageJ", ImageJ.VERSION);
    v.put("Java", System.getProperty("java.version"));
    return v;
  }
}
