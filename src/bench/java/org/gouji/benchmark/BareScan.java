package org.gouji.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the events of a part and looks at names, attributes and texts, 空跑扫描. */
final class BareScan {

  private BareScan() {}

  static void read(InputStream in) throws IOException {
    try {
      XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(in);
      long seen = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            seen += xml.getLocalName().length();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              seen += xml.getAttributeValue(i).length();
            }
          }
          case XMLStreamConstants.CHARACTERS -> seen += xml.getTextLength();
          default -> {
            // ends
          }
        }
      }
      if (seen == 0) {
        throw new IOException("an empty part");
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
