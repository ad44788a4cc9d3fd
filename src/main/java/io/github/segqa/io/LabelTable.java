package io.github.segqa.io;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Names of labels as the Connectome Workbench writes them into a NIfTI extension, and
 * TotalSegmentator after it: {@code <Label Key="1" Red="0" ...>spleen</Label>}.
 */
final class LabelTable {
  /** Larger extensions are not searched for names. */
  static final int MAX_BYTES = 4 << 20;

  private LabelTable() {}

  /**
   * @param content bytes of an extension
   * @return whether they may be such a table
   */
  static boolean matches(byte[] content) {
    int n = Math.min(200, content.length);
    String start = new String(content, 0, n, StandardCharsets.ISO_8859_1);
    return start.contains("<CaretExtension") || start.contains("<LabelTable");
  }

  /**
   * @param content XML, perhaps padded with zeros; document types and entities of others are off
   * @return names by label
   * @throws XMLStreamException if it is no XML
   */
  static Map<Integer, String> parse(byte[] content) throws XMLStreamException {
    int n = content.length;
    while (n > 0 && content[n - 1] == 0) {
      n--;
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLReporter((message, type, info, location) -> {}); // else it prints
    String xml = new String(content, 0, n, StandardCharsets.UTF_8);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    Map<Integer, String> names = new TreeMap<>();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().equals("Label")) {
        String key = reader.getAttributeValue(null, "Key");
        String name = reader.getElementText().strip();
        if (key != null && key.matches("\\d{1,9}") && !name.isEmpty()) {
          names.put(Integer.valueOf(key), name);
        }
      }
    }
    return names;
  }

  /**
   * @param names names by label
   * @return a NIfTI extension with them, little-endian, padded to a multiple of 16 bytes; its code
   *     is 0, as TotalSegmentator writes it
   */
  static byte[] write(Map<Integer, String> names) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CaretExtension>\n");
    xml.append("<VolumeInformation Index=\"0\">\n<LabelTable>\n");
    new TreeMap<>(names)
        .forEach(
            (key, name) -> {
              String safe = name.replaceAll("\\p{Cntrl}", " ").replace("]]>", "]]&gt;");
              xml.append("<Label Key=\"").append(key).append("\"><![CDATA[");
              xml.append(safe).append("]]></Label>\n");
            });
    xml.append("</LabelTable>\n</VolumeInformation>\n</CaretExtension>\n");
    byte[] content = xml.toString().getBytes(StandardCharsets.UTF_8);
    int size = (content.length + 8 + 15) / 16 * 16;
    ByteBuffer b = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    return b.putInt(size).putInt(0).put(content).array();
  }
}
