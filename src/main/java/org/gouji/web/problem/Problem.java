package org.gouji.web.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gouji.issue.Bilingual;

/** Why a request was refused and what to do, 出错说明. */
@Schema(description = "出错说明与处理办法 / What went wrong and the remedy")
@JsonPropertyOrder({"status", "code", "titleZh", "titleEn", "detailZh", "detailEn"})
public record Problem(
    int status, String code, String titleZh, String titleEn, String detailZh, String detailEn) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(int status, String code, Bilingual title, Bilingual detail) {
    return new Problem(
        status, code, title.chinese(), title.english(), detail.chinese(), detail.english());
  }

  public static Problem notLoggedIn() {
    return of(
        401,
        "not-logged-in",
        new Bilingual("尚未登录", "Not logged in"),
        new Bilingual(
            "请先登录；程序调用接口请用 HTTP Basic 认证。",
            "Log in first; programs use HTTP basic authentication."));
  }

  public static Problem notAllowed() {
    return of(
        403,
        "not-allowed",
        new Bilingual("没有权限", "Not allowed"),
        new Bilingual("请管理员为您的账号加上相应角色。", "Ask an administrator for the role."));
  }

  public static Problem foreignOrigin() {
    return of(
        403,
        "foreign-origin",
        new Bilingual("请求不是从本站页面发出的", "The request did not come from our own page"),
        new Bilingual(
            "请在本站页面上操作；程序调用接口请用 HTTP Basic 认证，不要带 Cookie。",
            "Use the page; programs use HTTP basic authentication without cookies."));
  }

  public static Problem notFound() {
    return of(
        404,
        "not-found",
        new Bilingual("没有找到", "Not found"),
        new Bilingual("请检查地址或编号。", "Check the address or the number."));
  }

  public static Problem badValue(String name, String given, Bilingual wanted) {
    return of(
        400,
        "bad-value",
        new Bilingual("参数 " + name + " 不可用", "The value of " + name + " cannot be used"),
        new Bilingual(
            "收到“" + given + "”；" + wanted.chinese(), "Got “" + given + "”. " + wanted.english()));
  }

  public static Problem nothingChosen() {
    return of(
        400,
        "nothing-chosen",
        new Bilingual("没有选择工作簿", "No workbook was chosen"),
        new Bilingual("请选择一个或多个 .xlsx 文件。", "Choose one or more .xlsx files."));
  }

  public static Problem tooManyFiles(int limit) {
    return of(
        413,
        "too-many-files",
        new Bilingual("文件太多", "Too many files"),
        new Bilingual(
            "一次最多 " + limit + " 个，请分批上传。",
            "At most " + limit + " at once; hand them in in parts."));
  }

  public static Problem tooLarge(String limit) {
    return of(
        413,
        "too-large",
        new Bilingual("文件太大", "Too large"),
        new Bilingual(
            "一次最多 " + limit + "，请分批上传，或删去工作簿中的图片。",
            "At most " + limit + " at once; hand the files in in parts, or remove pictures."));
  }

  public static Problem queueFull(int waiting) {
    return of(
        503,
        "queue-full",
        new Bilingual("等待的审核太多", "Too many checks are waiting"),
        new Bilingual(
            "已有 " + waiting + " 个审核在等待，请稍后再试。", waiting + " checks are waiting; try again later."));
  }

  public static Problem internal(String number) {
    return of(
        500,
        "internal",
        new Bilingual("程序内部错误", "Internal error"),
        new Bilingual(
            "请把编号 " + number + " 告诉管理员，详情见服务日志。",
            "Tell the administrator the number " + number + "; the log has the details."));
  }

  /** What the HTTP machinery refused on its own. */
  public static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> notLoggedIn();
      case 403 -> notAllowed();
      case 404 -> notFound();
      default ->
          of(
              status,
              "http-" + status,
              new Bilingual("请求不可用", "The request cannot be used"),
              new Bilingual(
                  "请对照接口说明检查方法、类型和参数。", "Check method, type and parameters against the API."));
    };
  }
}
