@echo off
rem Starts Gouji on Windows; builds it first when there is no build yet.
rem After changing the sources run: mvnw.cmd -q -DskipTests package
rem Java options of your own go into GOUJI_JAVA_OPTS.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "APP=%HOME_DIR%\target\quarkus-app"

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

:run
set "REST=%*"
if defined REST call set "REST=%%REST:*serve=%%"
if /i "%~1"=="serve" (
  "%JAVA%" %GOUJI_JAVA_OPTS% -Dfile.encoding=UTF-8 "-Dgouji.home=%HOME_DIR%" -jar "%APP%\quarkus-run.jar" %REST%
) else (
  "%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %GOUJI_JAVA_OPTS% -Djava.util.logging.manager=org.jboss.logmanager.LogManager -Dfile.encoding=UTF-8 "-Dgouji.home=%HOME_DIR%" -cp "%APP%\app\*;%APP%\lib\main\*;%APP%\lib\boot\*" org.gouji.cli.Gouji %*
)
exit /b %errorlevel%
