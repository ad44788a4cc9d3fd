package io.github.segqa.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/** What stands between header and voxels of a NIfTI file (formats spec, section 2, rule 4). */
final class NiftiExtensions {
  private NiftiExtensions() {}

  /**
   * Looks for names of labels.
   *
   * @param bytes from the extension flag on, up to the voxels
   * @param order byte order of the file
   * @param warnings takes what a user should know
   * @return names by label, empty if there are none
   */
  static Map<Integer, String> labelNames(byte[] bytes, ByteOrder order, List<String> warnings) {
    Map<Integer, String> names = new TreeMap<>();
    if (bytes.length < 4 || bytes[0] == 0) {
      return names;
    }
    ByteBuffer b = ByteBuffer.wrap(bytes).order(order);
    int at = 4;
    while (at + 8 <= bytes.length) {
      int size = b.getInt(at);
      if (size == 0) {
        break; // padding
      }
      if (size < 16 || size % 16 != 0 || size > bytes.length - at) {
        warnings.add("The header extensions are damaged and were read in part only.");
        break;
      }
      byte[] content = Arrays.copyOfRange(bytes, at + 8, at + size);
      if (size <= LabelTable.MAX_BYTES && LabelTable.matches(content)) {
        addNames(content, names, warnings);
      }
      at += size;
    }
    return names;
  }

  private static void addNames(byte[] content, Map<Integer, String> names, List<String> warnings) {
    try {
      names.putAll(LabelTable.parse(content));
    } catch (XMLStreamException e) {
      warnings.add("The table of label names in the header cannot be read: " + e.getMessage());
    }
  }
}
