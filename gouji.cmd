@echo off
rem Starts Gouji on Windows; builds it first when there is no build yet.
rem After changing the sources run: mvnw.cmd -q -DskipTests package
rem Java options of your own go into GOUJI_JAVA_OPTS.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\target\quarkus-app"
set "ARCHIVE=%HOME_DIR%\target\gouji.jsa"
rem Java would complain of an archive that does not fit; it runs without it.
set "SHORT=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Xlog:all=error:stderr"
set "LOGGING=-Djava.util.logging.manager=org.jboss.logmanager.LogManager"
set "CLASSES=%APP%\app\*;%APP%\lib\main\*;%APP%\lib\boot\*"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Java 16 does not know this option, Java 17 does.
"%JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>nul
if errorlevel 1 (
  echo gouji: 没有找到 JDK 17 或更高版本。请安装，或将 JAVA_HOME 指向它。 1>&2
  echo gouji: No JDK 17 or newer was found. Install one, or let JAVA_HOME point to it. 1>&2
  exit /b 2
)

if exist "%APP%\quarkus-run.jar" goto run
echo gouji: 首次使用，正在构建；需要下载依赖，可能要几分钟，请稍候…… 1>&2
echo gouji: First use: building. This downloads libraries and may take minutes. 1>&2
set "MAVEN=%HOME_DIR%\mvnw.cmd"
where mvn >nul 2>nul && set "MAVEN=mvn"
pushd "%HOME_DIR%"
call "%MAVEN%" -q -Dmaven.test.skip=true -P "!e2e" package 1>&2
if errorlevel 1 (
  popd
  echo gouji: 构建失败，原因见上文。 1>&2
  echo gouji: The build failed, the reason stands above. 1>&2
  exit /b 3
)
popd
if not exist "%HOME_DIR%\workbooks\samples" goto run
echo gouji: 正在为快速启动做准备…… 1>&2
echo gouji: Preparing for quick starts. 1>&2
rem The first run fills the cache of compiled rules, the second writes down classes as Java holds them.
call :samples -Xshare:auto
call :samples "-XX:ArchiveClassesAtExit=%ARCHIVE%"

:run
set "SHARED=-Xshare:auto"
if exist "%ARCHIVE%" set "SHARED=-XX:SharedArchiveFile=%ARCHIVE%"
set "REST=%*"
if defined REST call set "REST=%%REST:*serve=%%"
if /i "%~1"=="serve" (
  "%JAVA%" %GOUJI_JAVA_OPTS% -Dfile.encoding=UTF-8 "-Dgouji.home=%HOME_DIR%" -jar "%APP%\quarkus-run.jar" %REST%
) else (
  "%JAVA%" %SHORT% "%SHARED%" %GOUJI_JAVA_OPTS% %LOGGING% -Dfile.encoding=UTF-8 "-Dgouji.home=%HOME_DIR%" -cp "%CLASSES%" org.gouji.cli.Gouji %*
)
exit /b %errorlevel%

:samples
"%JAVA%" %SHORT% %1 "-XX:ErrorFile=%ARCHIVE%.error" %LOGGING% -Dfile.encoding=UTF-8 "-Dgouji.home=%HOME_DIR%" -cp "%CLASSES%" org.gouji.cli.Gouji check "%HOME_DIR%\workbooks\samples" --out "%HOME_DIR%\target\gouji-samples" <nul >nul 2>nul
exit /b 0
