/** A vendor whose models compute on this machine: what a vendor's author writes, and nothing else. */
@NullMarked
package com.example.canyon;

import org.jspecify.annotations.NullMarked;
