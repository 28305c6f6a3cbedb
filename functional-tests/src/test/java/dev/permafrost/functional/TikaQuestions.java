package dev.permafrost.functional;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** What Tika's types are asked: hundreds of file names, first bytes, and all that is registered. */
final class TikaQuestions {
  private static final String ENDINGS =
      "pdf doc xls gz txt html xml png jpg gif zip tar java py c cpp h js css svg mp3 mp4 avi ogg"
          + " exe dll so a o class jar war docx pptx odt epub rtf tex bz2 xz 7z rar iso dmg deb rpm"
          + " ps eps ai psd tif bmp ico webp wav flac aac mid json yaml toml ini csv tsv sql php rb"
          + " pl sh bat go rs kt scala swift vb cs fs hs lua r jl dart none";
  private static final String[] STARTS = {"a.", "README.", "x.y.", "dir/b.", ".", "UPPER."};
  private static final String[] MAGIC = {
    "%PDF-1.5",
    "PK\3\4",
    "\u0089PNG\r\n\u001a\n",
    "GIF89a",
    "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>",
    "<html><head>",
    "#!/bin/sh",
    "#!/usr/bin/perl",
    "\u001f\u008b\b",
    "BZh91AY",
    "7z\u00bc\u00af'\u001c",
    "Rar!\u001a\7",
    "\u00ca\u00fe\u00ba\u00be\0\0\0\u003d",
    "\u007fELF\2\1\1",
    "MZ\u0090",
    "RIFF    WAVE",
    "OggS",
    "fLaC",
    "ID3\3",
    "{\\rtf1",
    "%!PS-Adobe",
    "hello world",
    "",
    "\u00ff\u00d8\u00ff\u00e0",
    "<svg xmlns='http://www.w3.org/2000/svg'>",
    "From: a@b",
    "BEGIN:VCARD"
  };

  private TikaQuestions() {}

  static List<Object> answers(MimeTypes types) {
    List<Object> answers = new ArrayList<>();
    try {
      for (String ending : ENDINGS.split(" ")) {
        for (String start : STARTS) {
          answers.add(byName(types, start + ending));
        }
        answers.add(byName(types, ("x." + ending).toUpperCase(Locale.ROOT)));
      }
      for (String magic : MAGIC) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        answers.add(types.detect(new ByteArrayInputStream(bytes), new Metadata()).toString());
      }
      for (MediaType type : types.getMediaTypeRegistry().getTypes()) {
        answers.add(registered(types, type));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MimeTypeException e) {
      throw new IllegalStateException(e);
    }
    return answers;
  }

  private static String byName(MimeTypes types, String name) throws IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return types.detect((java.io.InputStream) null, metadata).toString();
  }

  private static String registered(MimeTypes types, MediaType type) throws MimeTypeException {
    MimeType found = types.getRegisteredMimeType(type.toString());
    return type
        + " below "
        + types.getMediaTypeRegistry().getSupertype(type)
        + types.getMediaTypeRegistry().getAliases(type)
        + (found == null ? "" : found.getDescription() + found.getExtensions());
  }
}
