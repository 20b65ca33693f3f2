package org.gouji.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.workbook.cell.ReadLimits;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFault;
import org.gouji.workbook.xlsx.XmlScanner.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our splitting of XML gives what a complete parser gives, and refuses what is cut or mixed up. */
class XmlScannerTest {

  private static final int MUTATIONS = 20_000;

  private static final String SHEET =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- made by hand -->\n"
          + "<x:worksheet xmlns:x='urn:s' xmlns:r='urn:r'><x:cols><x:col min='1' max=\"3\"/></x:cols>"
          + "<x:sheetData><x:row r='1' r:id='a b'><x:c r=\"A1\" s='2'><x:v>24.300000000000001</x:v>"
          + "</x:c><c r='B1' t = 'str'><f>A1&lt;2 &amp;&amp; \"x\"</f><v>成都 &#20122;&#x4e9a;</v></c>"
          + "<c r='C1'><is><t xml:space='preserve'> 两\r\n行 <![CDATA[<b>&amp;]]]></t></is></c>"
          + "</x:row\n><?pi more?><x:row r='2'\t/></x:sheetData></x:worksheet>\n<!-- end -->";

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 100_000})
  void elementsAttributesAndTextsAreThoseOfACompleteParser(int piece) throws XMLStreamException {
    byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);
    assertThat(ours(new InPieces(bytes, piece))).isEqualTo(theirs(bytes)).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
  void otherEncodingsAreReadAsTheyAreDeclared(String encoding) throws XMLStreamException {
    byte[] bytes = SHEET.replace("UTF-8", encoding).getBytes(Charset.forName(encoding));
    assertThat(ours(new ByteArrayInputStream(bytes)))
        .isEqualTo(theirs(SHEET.getBytes(StandardCharsets.UTF_8)));
  }

  /** Names letter by letter, declared prefixes and the like are none of our concern. */
  @Test
  void whatACompleteParserAcceptsIsReadTheSameHoweverItWasChanged() {
    Random random = new Random(20_231_231);
    int accepted = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = mutated(random);
      Optional<List<String>> theirs = theirsIfAny(bytes);
      if (theirs.isPresent()) {
        accepted++;
        assertThat(ours(new ByteArrayInputStream(bytes)))
            .as(new String(bytes, StandardCharsets.UTF_8))
            .isEqualTo(theirs.get());
      }
    }
    assertThat(accepted).isGreaterThan(MUTATIONS / 20);
  }

  @Test
  void whateverTheBytesAreTheyEndInElementsOrOneRefusal() {
    Random random = new Random(7);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = mutated(random);
      try {
        assertThat(ours(new ByteArrayInputStream(bytes))).isNotEmpty();
      } catch (WorkbookException refused) {
        assertThat(refused.fault()).isIn(WorkbookFault.BROKEN_PART, WorkbookFault.DOCTYPE);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "text",
        "<a>",
        "<a></b>",
        "<a/><b/>",
        "<a/>text",
        "<a b=1/>",
        "<a b='1' b='2'/>",
        "<a b='<'/>",
        "<a 1='2'/>",
        "<1/>",
        "< a/>",
        "<a",
        "<a b='",
        "<a>&boom;</a>",
        "<a>&#0;</a>",
        "<a>\u0001</a>",
        "<a><!-- </a>",
        "<a><![CDATA[</a>",
        "<a/",
        "</a>",
        "<a b/>",
        "<a>&amp</a>"
      })
  void whatIsNoXmlIsRefused(String text) {
    assertThatThrownBy(() -> ours(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOfSatisfying(
            WorkbookException.class,
            refused -> assertThat(refused.fault()).isEqualTo(WorkbookFault.BROKEN_PART));
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = SHEET.getBytes(StandardCharsets.UTF_8);
    String marks = "<>/='\"& \n!?[]-;:ax1\u0007";
    for (int i = 0; i <= random.nextInt(2); i++) {
      bytes[random.nextInt(bytes.length)] = (byte) marks.charAt(random.nextInt(marks.length()));
    }
    return bytes;
  }

  private static List<String> ours(InputStream in) {
    PartPlace place =
        new PartPlace(Path.of("a.xlsx"), Optional.empty(), "sheet1.xml", ReadLimits.DEFAULT);
    XmlScanner scanner = new XmlScanner(new XmlWindow(XmlEncoding.asUtf8(in, place), place), place);
    List<String> met = new ArrayList<>();
    for (Event event = scanner.next(); event != Event.END_OF_PART; event = scanner.next()) {
      switch (event) {
        case START -> {
          met.add("<" + scanner.name());
          for (String name : List.of("r", "s", "t", "min", "max", "id", "space")) {
            int index = scanner.attributes().find(scanner.bytes(), name);
            if (index >= 0) {
              met.add(name + "=" + scanner.attribute(index));
            }
          }
        }
        case TEXT -> text(met, scanner.text());
        default -> met.add("/");
      }
    }
    return met;
  }

  private static List<String> theirs(byte[] bytes) throws XMLStreamException {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    List<String> met = new ArrayList<>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          met.add("<" + xml.getLocalName());
          for (String name : List.of("r", "s", "t", "min", "max", "id", "space")) {
            attribute(xml, name).ifPresent(value -> met.add(name + "=" + value));
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(met, xml.getText());
        case XMLStreamConstants.END_ELEMENT -> met.add("/");
        default -> {
          // comments and instructions
        }
      }
    }
    return met;
  }

  private static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<List<String>> theirsIfAny(byte[] bytes) {
    try {
      return Optional.of(theirs(bytes));
    } catch (XMLStreamException | RuntimeException refused) {
      return Optional.empty();
    }
  }

  /** Parsers may hand out one text in several pieces. */
  private static void text(List<String> met, String text) {
    int last = met.size() - 1;
    if (last >= 0 && met.get(last).startsWith("\"")) {
      met.set(last, met.get(last) + text);
    } else {
      met.add("\"" + text);
    }
  }

  /** Bytes that come a few at a time, as from a slow source. */
  private static final class InPieces extends ByteArrayInputStream {

    private final int piece;

    InPieces(byte[] bytes, int piece) {
      super(bytes);
      this.piece = piece;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, piece));
    }
  }
}
