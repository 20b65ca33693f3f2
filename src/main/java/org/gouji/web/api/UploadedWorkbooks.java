package org.gouji.web.api;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.audit.ServiceSettings;
import org.gouji.audit.WorkbookTerms;
import org.gouji.issue.Bilingual;
import org.gouji.store.DisplayName;
import org.gouji.store.Incoming;
import org.gouji.web.problem.Problem;
import org.gouji.web.problem.ProblemException;
import org.gouji.workbook.WorkbookName;
import org.gouji.workbook.WorkbookReader;
import org.gouji.workbook.cell.WorkbookException;
import org.gouji.workbook.cell.WorkbookFile;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in uploaded files, 上传文件: workbooks only, each refusal says which file and why. */
@Singleton
public final class UploadedWorkbooks {
  private final int maxFiles;
  private final WorkbookTerms terms;

  public UploadedWorkbooks(ServiceSettings settings, WorkbookTerms terms) {
    this.terms = terms;
    this.maxFiles = settings.upload().maxFiles();
  }

  List<Incoming> accept(List<FileUpload> uploads) {
    List<FileUpload> chosen = uploads.stream().filter(UploadedWorkbooks::isChosen).toList();
    if (chosen.isEmpty()) {
      throw new ProblemException(Problem.nothingChosen());
    }
    if (chosen.size() > maxFiles) {
      throw new ProblemException(Problem.tooManyFiles(maxFiles));
    }
    List<Incoming> files =
        chosen.stream()
            .map(upload -> new Incoming(DisplayName.of(upload.fileName()), upload.uploadedFile()))
            .toList();
    refuseOthers(files);
    return files;
  }

  /** A form without a choice sends a file without name and content. */
  private static boolean isChosen(FileUpload upload) {
    return upload.size() > 0 || !upload.fileName().isBlank();
  }

  private void refuseOthers(List<Incoming> files) {
    List<Bilingual> reasons = new ArrayList<>();
    files.forEach(file -> obstacle(file).ifPresent(reasons::add));
    if (!reasons.isEmpty()) {
      throw new ProblemException(
          Problem.of(
              415,
              "not-a-workbook",
              new Bilingual("有文件不能作为工作簿读取", "Some files cannot be read as workbooks"),
              new Bilingual(
                  reasons.stream().map(Bilingual::chinese).collect(Collectors.joining("\n")),
                  reasons.stream().map(Bilingual::english).collect(Collectors.joining("\n")))));
    }
  }

  private Optional<Bilingual> obstacle(Incoming file) {
    if (WorkbookName.readableEnding(file.name()).isEmpty()) {
      return Optional.of(
          new Bilingual(
              "“"
                  + file.name()
                  + "”：只接受 .xlsx、.xlsm、.xls、.et、.html、.csv 和 .tsv；请在 Excel 或 WPS 中另存为 .xlsx。",
              file.name()
                  + ": only .xlsx, .xlsm, .xls, .et, .html, .csv and .tsv are taken; save it as .xlsx in"
                  + " Excel or WPS."));
    }
    try (WorkbookFile opened = WorkbookReader.open(file.file(), file.name(), terms.terms())) {
      return Optional.empty();
    } catch (WorkbookException e) {
      return Optional.of(
          new Bilingual(
              e.message(Locale.CHINESE).replace(e.file(), file.name()),
              e.message(Locale.ENGLISH).replace(e.file(), file.name())));
    }
  }
}
