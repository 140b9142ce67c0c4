package id.siklus.fulltext;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Keys {@code siklus.search.*} about records.
 *
 * @param recordText whether the words of records are kept, and {@code _content} and {@code _text} answered
 */
@ConfigurationProperties("siklus.search")
record FullTextProperties(@DefaultValue("false") boolean recordText) {}
