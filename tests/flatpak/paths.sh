# shellcheck shell=bash disable=SC2034 # read by those that source it
# SPDX-License-Identifier: GPL-3.0-or-later
# Where the stand-in and what is built in it live. All on one file system: layers are kept as hard links.
: "${LOOSEN_FLATPAK:=/var/tmp/loosen-flatpak}" # kept from one run to the next; remove it to start afresh
: "${SUITE:=trixie}"                           # which Debian stands in for the runtime
work=$LOOSEN_FLATPAK/$SUITE
root=$work/root         # the Debian root: what flatpak, the displays and the tests run in
layers=$work/layers     # what of it is the Platform, and what the Sdk
runtimes=$work/runtimes # the repository that both are installed from
user=$work/user         # the home and the installation of the ordinary user
source=$work/source     # the tree that is tested
out=$work/out           # logs and pictures
