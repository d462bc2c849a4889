#!/bin/sh
# Makes the installation $1 for macOS an application that opens with a double click. Called by the build beside this file.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
contents=$1/Contents
mkdir -p "$contents/MacOS" "$contents/Resources"
cp "$here/Info.plist" "$contents/"
cp "$here/journeywright.icns" "$contents/Resources/"
cp "$here/journeywright" "$contents/MacOS/"
chmod 755 "$contents/MacOS/journeywright"
