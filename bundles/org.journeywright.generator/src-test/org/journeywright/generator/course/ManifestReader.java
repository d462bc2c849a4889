package org.journeywright.generator.course;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads a manifest with a strict parser and validates it; fetches nothing from outside. */
final class ManifestReader {

	private ManifestReader() {
	}

	static Document read(byte[] manifest) throws SAXException, IOException, ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(manifest));
		schema().newValidator().validate(new DOMSource(document));
		return document;
	}

	private static Schema schema() throws SAXException {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		return factory.newSchema(new StreamSource[] {source("adl-content-packaging.xsd"), source("content-packaging.xsd")});
	}

	private static StreamSource source(String name) {
		URL resource = ManifestReader.class.getResource(name);
		return new StreamSource(resource.toExternalForm());
	}
}
