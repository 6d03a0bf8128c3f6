# Untested. Penumbra on Windows 11, in the Linux subsystem that shows windows of its own (WSL 2 with WSLg). In an
# administrator's PowerShell, beside the three .deb files:
#   powershell -ExecutionPolicy Bypass -File windows.ps1
# A native build is not there yet: core/ingest/child.cpp (the limited process that reads files), core/base/command.cpp,
# core/gather/stream.cpp, core/store/lock.cpp and what includes unistd.h rest on POSIX.
$ErrorActionPreference = 'Stop'
$packages = Get-ChildItem -Path $PSScriptRoot, (Get-Location) -Filter 'penumbra*.deb' | Sort-Object FullName -Unique
if ($packages.Count -lt 3) { throw 'Put penumbra, penumbra-cli and penumbra-data (.deb) beside this file.' }
wsl --install --no-launch --distribution Debian
foreach ($package in $packages) {
    $there = (wsl --distribution Debian --user root -- wslpath -a ($package.FullName -replace '\\', '/')).Trim()
    wsl --distribution Debian --user root -- cp $there /tmp/
}
wsl --distribution Debian --user root -- sh -c 'apt-get update && apt-get install -y /tmp/penumbra*.deb'
Write-Output 'Penumbra is in the start menu, under Debian. From a terminal: wsl --distribution Debian -- penumbra'
