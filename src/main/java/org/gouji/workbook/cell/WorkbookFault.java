package org.gouji.workbook.cell;

/** Why a workbook cannot be read, and what to do about it, 无法读取的原因. */
public enum WorkbookFault {
  NOT_FOUND("找不到文件。请检查路径。", "there is no such file. Check the path."),
  NOT_A_FILE("这是文件夹或特殊文件。请指定一个工作簿文件。", "this is not a plain file. Name a workbook file."),
  UNREADABLE("无法读取文件（{0}）。请检查权限和磁盘。", "cannot read the file ({0}). Check permissions and disk."),
  EMPTY_FILE("文件是空的。请重新保存或重新传送。", "the file is empty. Save or send it again."),
  LOCK_FILE(
      "这是办公软件打开文件时的临时锁文件。请关闭表格后选用同名的正式文件。",
      "this is the lock file an office program keeps while a workbook is open. Close it and use the"
          + " workbook itself."),
  PICTURE("这是图片，不是工作簿。请提供 .xlsx 表格。", "this is a picture. Send the .xlsx workbook."),
  PDF("这是 PDF，不是工作簿。请提供 .xlsx 表格。", "this is a PDF. Send the .xlsx workbook."),
  WEB_PAGE(
      "这是网页或 XML 文本，其中没有可读的表格。请用办公软件打开后另存为 .xlsx。",
      "this is a web page or XML text without a table that can be read. Open it in an office program"
          + " and save it as .xlsx."),
  MHTML(
      "这是“单个文件网页”（.mht）。请用 Excel 或 WPS 打开后另存为 .xlsx。",
      "this is a single file web page (.mht). Open it in Excel or WPS and save it as .xlsx."),
  OLD_XLS(
      "这是 Excel 95 或更早版本的工作簿。请用办公软件打开后另存为 .xlsx。",
      "this is a workbook of Excel 95 or older. Open it in an office program and save it as .xlsx."),
  BINARY_XLSB(
      "这是二进制 .xlsb 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。",
      "this is a binary .xlsb workbook. Open it in Excel or WPS and save it as .xlsx."),
  OPEN_DOCUMENT(
      "这是 OpenDocument（.ods）文件。请用 Excel、WPS 或 LibreOffice 打开后另存为 .xlsx。",
      "this is an OpenDocument file (.ods). Open it in Excel, WPS or LibreOffice and save it as"
          + " .xlsx."),
  OTHER_OFFICE(
      "这是 {0} 文档，不是工作簿。请提供 .xlsx 表格。",
      "this is a document of {0}, not a workbook. Send the .xlsx workbook."),
  BINARY_TEXT(
      "文件名像文本表格，内容却是二进制数据。请重新导出为 .csv 或 .xlsx。",
      "the name is that of a text table, but the content is binary. Export it again as .csv or"
          + " .xlsx."),
  ENCRYPTED(
      "文件有打开密码。请取消密码后另存，或把密码写入文件，用 --password-file 指定（网页服务：gouji.passwords.file）。",
      "the file is protected by a password. Save it without one, or write the password into a file"
          + " named with --password-file (service: gouji.passwords.file)."),
  WRONG_PASSWORD(
      "文件有打开密码，给出的密码都不对。请核对密码文件，每行一个密码。",
      "the file is protected by a password, and none of those given opens it. Check the file of"
          + " passwords; it has one on each line."),
  UNKNOWN_ENCRYPTION(
      "文件的加密方式无法识别（如权限管理）。请由有权限的人取消保护后另存为 .xlsx。",
      "the file is encrypted in a way that is not supported, such as rights management. Have"
          + " somebody with the right to do so save it as .xlsx without protection."),
  ARCHIVE(
      "这是压缩包，不是工作簿。请解压后提供其中的 .xlsx。",
      "this is an archive, not a workbook. Unpack it and send the .xlsx inside."),
  LOCKED_ARCHIVE(
      "这是有密码的压缩包，不是工作簿。请解压后提供其中的 .xlsx。",
      "this is an archive with a password, not a workbook. Unpack it and send the .xlsx inside."),
  TRUNCATED(
      "文件不完整或已损坏。请重新下载或重新保存。", "the file is cut short or damaged. Download or save it again."),
  NOT_A_WORKBOOK(
      "这不是可识别的工作簿。请用办公软件另存为 .xlsx。",
      "this is not a workbook of a known kind. Save it as .xlsx in an office program."),
  LIMIT(
      "超出读取上限“{0}”：上限 {2}。请拆分文件或删去多余内容；确有需要时提高上限：--limit {3}=数值（网页服务：gouji.limits.{3}）。",
      "beyond the limit for {1}: {2}. Split the file or remove what is not needed; if it must be"
          + " read, raise the limit with --limit {3}=NUMBER (service: gouji.limits.{3})."),
  BROKEN_PART(
      "内部部件 {0} 已损坏（{1}）。请用办公软件打开并重新保存。",
      "its part {0} is broken ({1}). Open it in an office program and save it again."),
  DOCTYPE(
      "内部部件 {0} 含有 DOCTYPE 声明，出于安全不予读取。请用办公软件打开并重新保存。",
      "its part {0} declares a DOCTYPE, which is refused for safety. Open it in an office program"
          + " and save it again.");

  private final String chinese;
  private final String english;

  WorkbookFault(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }
}
