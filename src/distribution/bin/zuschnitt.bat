@echo off
rem Starts Zuschnitt: a window without a command, otherwise the command line.
setlocal

if exist "%~dp0..\runtime\bin\java.exe" (
    set "zuschnitt_java=%~dp0..\runtime\bin\java.exe"
) else if exist "%JAVA_HOME%\bin\java.exe" (
    set "zuschnitt_java=%JAVA_HOME%\bin\java.exe"
) else (
    where /q java.exe || (
        echo zuschnitt: java: not found; install a Java runtime, version 17 or newer, or set JAVA_HOME 1>&2
        exit /b 3
    )
    set "zuschnitt_java=java.exe"
)

rem A command is short: the simplest garbage collector starts soonest, and thorough compiling does
rem not pay off, not even where a large layer is cleaned; only proposals compute long enough. Who
rem reads a whole layer gets room for it at once, and all processors collect what is left to collect.
rem The window runs beside other programs: 1000 MB carry 400,000 units, and who has more sets
rem ZUSCHNITT_MEMORY, say to 3g. While pixels are copied to the screen nothing can be collected;
rem before a wish for memory is refused it has to wait for that, more often than twice.
set "zuschnitt_patient=-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:GCLockerRetryAllocationCount=1000"
if not defined ZUSCHNITT_MEMORY set "ZUSCHNITT_MEMORY=1000m"
set "zuschnitt_quick=-XX:TieredStopAtLevel=1"
set "zuschnitt_roomy=-XX:+UseParallelGC -Xmn900m -XX:InitialSurvivorRatio=20 -Xlog:gc+ergo=error"
set "zuschnitt_options=-Dfile.encoding=UTF-8 -XX:+UseSerialGC %zuschnitt_quick%"
for %%c in (new add-layer import-plan compare crosswalk export render report verify) do (
    if "%~1"=="%%c" set "zuschnitt_options=-Dfile.encoding=UTF-8 %zuschnitt_roomy% %zuschnitt_quick%"
)
if "%~1"=="propose" set "zuschnitt_options=-Dfile.encoding=UTF-8 %zuschnitt_roomy%"
if "%~1"=="" set "zuschnitt_options=-Dfile.encoding=UTF-8 -Xmx%ZUSCHNITT_MEMORY% %zuschnitt_patient%"
if "%~1"=="gui" set "zuschnitt_options=-Dfile.encoding=UTF-8 -Xmx%ZUSCHNITT_MEMORY% %zuschnitt_patient%"

"%zuschnitt_java%" %zuschnitt_options% -jar "%~dp0..\lib\zuschnitt.jar" %*
exit /b %ERRORLEVEL%
